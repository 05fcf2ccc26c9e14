package org.moothall.content.delivery.content;

import java.util.Comparator;

/** In which order the entries of live coverage are listed. */
public enum LiveEntryOrder {
    AS_IT_HAPPENED("ENTRIES"),
    NEWEST("NEWEST_ENTRIES");

    private final String list;

    LiveEntryOrder(String list) {
        this.list = list;
    }

    /** What cursors call the list. */
    String list() {
        return list;
    }

    Comparator<CoverageEntry> comparator() {
        Comparator<CoverageEntry> asItHappened =
                Comparator.comparing(CoverageEntry::at).thenComparing(CoverageEntry::id);
        return switch (this) {
            case AS_IT_HAPPENED -> asItHappened;
            case NEWEST -> asItHappened.reversed();
        };
    }
}
