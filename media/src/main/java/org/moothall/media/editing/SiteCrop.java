package org.moothall.media.editing;

import java.util.stream.Stream;

/** Where sites show an image, and how large there. Shown to editors, who see what the focal point keeps. */
enum SiteCrop {
    /** Across the top of a page: 16:9. */
    TOP_OF_PAGE(960, 540),
    /** In a list of cards: 4:3. */
    CARD(480, 360),
    /** A small square, as beside a name: 1:1. */
    SQUARE(320, 320),
    /** What a shared link shows: 40:21. */
    SHARED_LINK(1200, 630),
    /** A person or a poster: 4:5. */
    PORTRAIT(320, 400),
    /** A narrow band, as over a campaign: 3:1. */
    BAND(1440, 480);

    private final int width;
    private final int height;

    SiteCrop(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static Stream<SiteCrop> all() {
        return Stream.of(values());
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
