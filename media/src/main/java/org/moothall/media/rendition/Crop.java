package org.moothall.media.rendition;

import java.awt.Rectangle;
import org.moothall.media.image.Dimensions;

/** Which part of the original a rendition shows. */
final class Crop {

    private Crop() {}

    /** All of it when the size has the original's shape; else the largest part of the size's shape, around the focal point. */
    static Rectangle of(ImageSource source, Dimensions size) {
        Dimensions original = source.size();
        if (Shape.of(original).inWidth(size.width(), original).equals(size)) {
            return new Rectangle(original.width(), original.height());
        }
        Dimensions part = Shape.of(size).largestWithin(original);
        FocalPoint focus = source.focalPoint();
        return new Rectangle(
                start(focus.x(), part.width(), original.width()),
                start(focus.y(), part.height(), original.height()),
                part.width(),
                part.height());
    }

    private static int start(double focus, int part, int whole) {
        long centred = Math.round(focus * whole - part / 2.0);
        return (int) Math.clamp(centred, 0L, (long) whole - part);
    }
}
