package org.moothall.media.rendition;

import java.util.Locale;
import org.moothall.media.refusal.Refusal;

/**
 * The point of an image that a crop keeps: 0,0 is the top left corner and 1,1 the bottom right. Kept to four decimals.
 *
 * @param x from the left, 0 to 1
 * @param y from the top, 0 to 1
 */
public record FocalPoint(double x, double y) {

    /** The middle, which is where an image looks until somebody says otherwise. */
    public static final FocalPoint MIDDLE = new FocalPoint(0.5, 0.5);

    private static final double DECIMALS = 10_000;

    public FocalPoint {
        x = checked("focalX", x);
        y = checked("focalY", y);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f,%.4f", x, y);
    }

    private static double checked(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw Refusal.invalidField(
                            field,
                            "%s is %s, which is outside the image.".formatted(field, value),
                            "Use a number from 0 (left or top) to 1 (right or bottom).")
                    .refused();
        }
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
