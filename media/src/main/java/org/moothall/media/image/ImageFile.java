package org.moothall.media.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.core.io.Resource;

/** An image whose header has been read and whose pixels have not. */
public final class ImageFile implements Closeable {

    private static final List<String> SIGNS_OF_DAMAGE = List.of("truncated", "corrupt", "premature", "out-of-sequence");

    private final ImageInputStream input;
    private final ImageReader reader;
    private final List<String> warnings = new ArrayList<>();

    private ImageFile(ImageInputStream input, SourceFormat format) {
        this.input = input;
        reader = ImageIO.getImageReadersByFormatName(format.reader()).next();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        reader.setInput(input, true, true);
    }

    /** Opens a file on disk. */
    public static ImageFile open(Path file, SourceFormat format) throws IOException {
        return new ImageFile(new FileImageInputStream(file.toFile()), format);
    }

    /** Opens a stored object, which need not be a file. */
    public static ImageFile open(Resource object, SourceFormat format) throws IOException {
        return object.isFile()
                ? open(object.getFile().toPath(), format)
                : new ImageFile(new MemoryCacheImageInputStream(object.getInputStream()), format);
    }

    /** The size that decoding will have, by the header alone and before any turning. */
    public Dimensions size() throws IOException {
        try {
            return new Dimensions(reader.getWidth(0), reader.getHeight(0));
        } catch (RuntimeException e) {
            throw new IIOException("unreadable header", e);
        }
    }

    /** Decodes everything. Damage that the decoder would paint over is an error too. */
    public BufferedImage readWhole() throws IOException {
        BufferedImage image = decode(new Rectangle(), 1);
        for (String warning : warnings) {
            if (SIGNS_OF_DAMAGE.stream().anyMatch(warning.toLowerCase(Locale.ROOT)::contains)) {
                throw new IIOException(warning);
            }
        }
        return image;
    }

    /** Decodes a region, and of that only every {@code step}th pixel of every {@code step}th row. */
    public BufferedImage readRegion(Rectangle region, int step) throws IOException {
        return decode(region, step);
    }

    private BufferedImage decode(Rectangle region, int step) throws IOException {
        var how = reader.getDefaultReadParam();
        if (!region.isEmpty()) {
            how.setSourceRegion(region);
        }
        if (step > 1) {
            how.setSourceSubsampling(step, step, 0, 0);
        }
        try {
            return reader.read(0, how);
        } catch (RuntimeException e) {
            throw new IIOException("undecodable pixels", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
