package org.moothall.media.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Finds the codecs at the start, on the thread that sees every jar, and tries each writer, so that a machine without the
 * native WebP library says so before anybody uploads.
 */
@Component
class Codecs {

    Codecs() {
        ImageIO.scanForPlugins();
        var dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        for (PictureFormat format : PictureFormat.values()) {
            try {
                Encoder.write(dot, format, 1, OutputStream.nullOutputStream());
            } catch (IOException | RuntimeException | LinkageError e) {
                throw new IllegalStateException(
                        "%s images cannot be written on %s %s: run on a platform for which webp-imageio has a library."
                                .formatted(format, System.getProperty("os.name"), System.getProperty("os.arch")),
                        e);
            }
        }
    }
}
