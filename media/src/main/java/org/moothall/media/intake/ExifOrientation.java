package org.moothall.media.intake;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.moothall.media.image.Orientation;

/** Reads the one piece of metadata that matters before all of it is dropped. */
final class ExifOrientation {

    private ExifOrientation() {}

    /** How to turn the image; metadata that cannot be read says nothing. */
    static Orientation of(Path file) throws IOException {
        try {
            return ImageMetadataReader.readMetadata(file.toFile())
                    .getDirectoriesOfType(ExifIFD0Directory.class)
                    .stream()
                    .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Orientation::ofExif)
                    .orElse(Orientation.NONE);
        } catch (ImageProcessingException | RuntimeException e) {
            return Orientation.NONE;
        }
    }
}
