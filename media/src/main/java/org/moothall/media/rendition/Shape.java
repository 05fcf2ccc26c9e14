package org.moothall.media.rendition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.media.image.Dimensions;

/** The shape of an image: so many parts across to so many down. */
record Shape(int across, int down) {

    /** The crops that are made. Together with the image's own shape they bound the number of renditions. */
    static final List<Shape> CROPS = List.of(
            new Shape(1, 2),
            new Shape(9, 16),
            new Shape(2, 3),
            new Shape(3, 4),
            new Shape(4, 5),
            new Shape(1, 1),
            new Shape(5, 4),
            new Shape(4, 3),
            new Shape(3, 2),
            new Shape(16, 10),
            new Shape(16, 9),
            new Shape(40, 21),
            new Shape(2, 1),
            new Shape(21, 9),
            new Shape(5, 2),
            new Shape(3, 1),
            new Shape(4, 1));

    /** The shape that this image has. */
    static Shape of(Dimensions image) {
        return new Shape(image.width(), image.height());
    }

    /** Every shape in which the image is made; its own comes first. */
    static Stream<Shape> offeredFor(Dimensions original) {
        return Stream.concat(Stream.of(of(original)), CROPS.stream());
    }

    /** The offered shape that is nearest to this one. */
    Shape nearestOfferedFor(Dimensions original) {
        return offeredFor(original)
                .min(Comparator.comparingDouble(this::distanceTo))
                .orElseThrow();
    }

    /** The largest part of the image that has this shape. */
    Dimensions largestWithin(Dimensions image) {
        boolean imageIsWider = (long) image.width() * down >= (long) image.height() * across;
        return imageIsWider
                ? new Dimensions(atLeastOne((double) image.height() * across / down), image.height())
                : new Dimensions(image.width(), atLeastOne((double) image.width() * down / across));
    }

    /** This shape in a width, and no larger than the image allows. */
    Dimensions inWidth(int width, Dimensions image) {
        Dimensions largest = largestWithin(image);
        int narrowed = Math.min(width, largest.width());
        int height = Math.max(1, (int) Math.round((double) narrowed * down / across));
        return new Dimensions(narrowed, Math.min(height, largest.height()));
    }

    private double distanceTo(Shape other) {
        return Math.abs(Math.log((double) across / down) - Math.log((double) other.across / other.down));
    }

    private static int atLeastOne(double length) {
        return Math.max(1, (int) length);
    }
}
