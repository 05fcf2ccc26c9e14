package org.moothall.media.image;

import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;

/**
 * How large an image may be once decoded.
 *
 * @param pixels width times height
 * @param side the longer side, in px
 */
public record PixelLimits(long pixels, int side) {

    /** Refuses what is larger; reads nothing but the two numbers. */
    public void check(Dimensions size) {
        if (size.width() > side || size.height() > side) {
            throw refusal(size, "sides of at most %,d px".formatted(side)).refused();
        }
        if (size.pixels() > pixels) {
            throw refusal(size, "at most %,d pixels in all".formatted(pixels)).refused();
        }
    }

    private static Refusal refusal(Dimensions size, String limit) {
        return Refusal.ofFile(
                RefusalCode.TOO_MANY_PIXELS,
                "The image measures %,d by %,d px; media takes %s.".formatted(size.width(), size.height(), limit),
                "Make it smaller, for example 4,000 px on the longer side, and upload it again.");
    }
}
