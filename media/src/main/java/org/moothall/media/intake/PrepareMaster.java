package org.moothall.media.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import org.moothall.media.MediaSettings;
import org.moothall.media.image.DecodeSlots;
import org.moothall.media.image.Dimensions;
import org.moothall.media.image.ImageFile;
import org.moothall.media.image.PixelLimits;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.image.Upright;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.springframework.stereotype.Component;

/** Turns a recognised upload into a master. Nothing is decoded before the header's size has been checked. */
@Component
class PrepareMaster {

    private final PixelLimits limits;
    private final DecodeSlots slots;

    PrepareMaster(MediaSettings settings, DecodeSlots slots) {
        limits = new PixelLimits(settings.maxPixels(), settings.maxSide());
        this.slots = slots;
    }

    Master from(Path file, SourceFormat format) throws IOException {
        try (var image = ImageFile.open(file, format)) {
            limits.check(sizeOf(image));
            return slots.run(() -> Master.write(Upright.of(decoded(image), ExifOrientation.of(file)), format));
        }
    }

    private static Dimensions sizeOf(ImageFile image) {
        try {
            return image.size();
        } catch (IOException e) {
            throw damaged(e).refused();
        }
    }

    private static BufferedImage decoded(ImageFile image) {
        try {
            return image.readWhole();
        } catch (IOException e) {
            throw damaged(e).refused();
        }
    }

    private static Refusal damaged(IOException cause) {
        String detail = cause instanceof IIOException && cause.getMessage() != null ? cause.getMessage() : "unreadable";
        return Refusal.ofFile(
                RefusalCode.DAMAGED_IMAGE,
                "The image is damaged or cut short (%s).".formatted(detail),
                "Open it in an image program, save it again, and upload that; or take it from where it came from.");
    }
}
