package org.moothall.website.content;

import org.jspecify.annotations.Nullable;

/**
 * A picture in the sizes that a place on the page needs, each cropped around the focal point.
 *
 * @param small for narrow screens; null where the place has one size
 */
public record Picture(
        String alt,
        @Nullable String credit,
        Rendition large,
        @Nullable Rendition small) {

    /** The candidates from which a browser chooses. */
    public String sources() {
        return small == null
                ? large.url() + " " + large.width() + "w"
                : small.url() + " " + small.width() + "w, " + large.url() + " " + large.width() + "w";
    }

    /** A rendition: its address, and its size in pixels. */
    public record Rendition(String url, int width, int height) {}
}
