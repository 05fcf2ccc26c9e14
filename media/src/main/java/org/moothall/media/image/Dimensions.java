package org.moothall.media.image;

/** A width and a height in pixels, both at least 1. */
public record Dimensions(int width, int height) {

    public Dimensions {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "dimensions %dx%d: both sides need at least 1 px".formatted(width, height));
        }
    }

    /** Width times height. */
    public long pixels() {
        return (long) width * height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
