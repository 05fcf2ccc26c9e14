package org.moothall.website.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.Details.LiveEntry;
import org.moothall.website.content.RichText;

class LiveEntriesTest {

    private static final List<LiveEntry> NEWEST_FIRST = Stream.of("c", "b", "a")
            .map(id -> new LiveEntry(id, Instant.EPOCH, new RichText("<p>It goes on</p>", 1), null, null))
            .toList();

    @Test
    void givesWhatHappenedSinceAnEntry() {
        assertThat(LiveController.since("a", NEWEST_FIRST))
                .extracting(LiveEntry::id)
                .containsExactly("c", "b");
    }

    @Test
    void givesNothingToWhoKnowsTheNewest() {
        assertThat(LiveController.since("c", NEWEST_FIRST)).isEmpty();
    }

    @Test
    void givesAllToWhoKnowsNoneOfThem() {
        assertThat(LiveController.since("", NEWEST_FIRST)).hasSize(3);
        assertThat(LiveController.since("withdrawn", NEWEST_FIRST)).hasSize(3);
    }
}
