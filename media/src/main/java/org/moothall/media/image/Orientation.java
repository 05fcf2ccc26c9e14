package org.moothall.media.image;

import java.awt.geom.AffineTransform;

/** What has to be done to the stored pixels for them to stand upright: EXIF 2.3, tag 0x0112, in its order from 1 to 8. */
public enum Orientation {
    NONE,
    MIRROR,
    HALF_TURN,
    FLIP,
    TRANSPOSE,
    TURN_RIGHT,
    TRANSVERSE,
    TURN_LEFT;

    /** The orientation for an EXIF value; a value that EXIF does not know counts as upright. */
    public static Orientation ofExif(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : NONE;
    }

    /** The size of the upright image. */
    Dimensions upright(Dimensions stored) {
        return sideways() ? new Dimensions(/* width= */ stored.height(), /* height= */ stored.width()) : stored;
    }

    /** Moves each stored pixel to its upright place. */
    AffineTransform transform(Dimensions stored) {
        int width = stored.width();
        int height = stored.height();
        return switch (this) {
            case NONE -> new AffineTransform();
            case MIRROR -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF_TURN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIP -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TRANSPOSE -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TURN_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TRANSVERSE -> new AffineTransform(0, -1, -1, 0, height, width);
            case TURN_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private boolean sideways() {
        return switch (this) {
            case NONE, MIRROR, HALF_TURN, FLIP -> false;
            case TRANSPOSE, TURN_RIGHT, TRANSVERSE, TURN_LEFT -> true;
        };
    }
}
