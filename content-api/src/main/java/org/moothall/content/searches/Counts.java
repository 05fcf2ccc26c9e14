package org.moothall.content.searches;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts that are not in the database yet. Sorted, so that processes write rows in one order and none waits for ever. */
final class Counts {

    private static final int MOST = 10_000;

    private final SortedMap<Searched, Tally> searches = new TreeMap<>();
    private final SortedMap<OpenedTally.Key, OpenedTally> opened = new TreeMap<>();

    /** Whether it was counted: not when there is no room for another row. */
    boolean add(Searched search, Tally tally) {
        if (searches.size() >= MOST && !searches.containsKey(search)) {
            return false;
        }
        searches.merge(search, tally, Tally::plus);
        return true;
    }

    boolean add(OpenedTally.Key key, OpenedTally tally) {
        if (opened.size() >= MOST && !opened.containsKey(key)) {
            return false;
        }
        opened.merge(key, tally, OpenedTally::plus);
        return true;
    }

    void addAll(Counts other) {
        other.searches.forEach(this::add);
        other.opened.forEach(this::add);
    }

    boolean isEmpty() {
        return searches.isEmpty() && opened.isEmpty();
    }

    SortedMap<Searched, Tally> searches() {
        return searches;
    }

    SortedMap<OpenedTally.Key, OpenedTally> opened() {
        return opened;
    }
}
