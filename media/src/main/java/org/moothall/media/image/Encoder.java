package org.moothall.media.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as bytes, and nothing beside the pixels: no metadata. */
public final class Encoder {

    private static final String LOSSY = "Lossy";

    private Encoder() {}

    /**
     * Writes the image. Formats without transparency get a white ground.
     *
     * @param quality 0.0 to 1.0, for the formats that lose something
     */
    public static void write(BufferedImage image, PictureFormat format, float quality, OutputStream out)
            throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(format.source().reader()).next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(onGround(image, format), null, null), parameters(writer, format, quality));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam parameters(ImageWriter writer, PictureFormat format, float quality) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (format == PictureFormat.PNG) {
            return how;
        }
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        if (format == PictureFormat.WEBP) {
            how.setCompressionType(LOSSY);
        }
        how.setCompressionQuality(quality);
        return how;
    }

    private static BufferedImage onGround(BufferedImage image, PictureFormat format) {
        if (format.keepsTransparency() || !image.getColorModel().hasAlpha()) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }
}
