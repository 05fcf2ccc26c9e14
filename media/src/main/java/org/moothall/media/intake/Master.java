package org.moothall.media.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import org.moothall.media.asset.StoredMaster;
import org.moothall.media.image.Encoder;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.image.Sha256;
import org.moothall.media.image.SourceFormat;

/** The upright image written anew, in a temporary file that goes when this is closed. */
record Master(Path file, StoredMaster stored) implements AutoCloseable {

    private static final float QUALITY = 0.92f;

    /** Writes the pixels, and nothing but the pixels. */
    static Master write(BufferedImage upright, SourceFormat from) throws IOException {
        Path file = Files.createTempFile("moothall-master-", ".part");
        try {
            PictureFormat format = format(upright, from);
            String sha256 = write(upright, format, file);
            var stored = new StoredMaster(sha256, format, Files.size(file), upright.getWidth(), upright.getHeight());
            return new Master(file, stored);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static String write(BufferedImage image, PictureFormat format, Path file) throws IOException {
        var digest = Sha256.digest();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            Encoder.write(image, format, QUALITY, out);
        }
        return Sha256.hex(digest);
    }

    /** Drawings stay exact and see-through images see-through; photographs stay small. */
    private static PictureFormat format(BufferedImage upright, SourceFormat from) {
        return switch (from) {
            case JPEG -> PictureFormat.JPEG;
            case PNG, GIF -> PictureFormat.PNG;
            case WEBP -> upright.getColorModel().hasAlpha() ? PictureFormat.PNG : PictureFormat.JPEG;
        };
    }

    /** Copies the bytes. */
    void copyTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
