package org.moothall.website.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says, whatever its format.
 *
 * @param address of the feed's own, without the ending that names the format
 * @param home the address of the page that it goes with
 */
record Feed(
        String id,
        String title,
        String description,
        String publisher,
        String address,
        String home,
        Instant updatedAt,
        List<Entry> entries) {

    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * A document.
     *
     * @param html all of its text, every address in it whole
     */
    record Entry(
            String id,
            String address,
            String title,
            String summary,
            String html,
            List<String> authors,
            List<String> tags,
            @Nullable String pictureAddress,
            Instant publishedAt,
            Instant updatedAt) {}
}
