package org.moothall.content.delivery.content;

import java.util.Comparator;

/** In which order the entries of live coverage are listed. */
public enum LiveEntryOrder {
    AS_IT_HAPPENED("ENTRIES", Comparator.comparing(CoverageEntry::at).thenComparing(CoverageEntry::id)),
    NEWEST("NEWEST_ENTRIES", AS_IT_HAPPENED.comparator.reversed());

    private final String list;
    private final Comparator<CoverageEntry> comparator;

    LiveEntryOrder(String list, Comparator<CoverageEntry> comparator) {
        this.list = list;
        this.comparator = comparator;
    }

    /** What cursors call the list. */
    String list() {
        return list;
    }

    Comparator<CoverageEntry> comparator() {
        return comparator;
    }
}
