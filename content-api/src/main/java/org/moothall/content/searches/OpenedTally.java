package org.moothall.content.searches;

import java.util.UUID;

/**
 * How often a document was opened from the results of a search.
 *
 * @param ranks the sum of the ranks at which it stood, 1 for the first
 */
record OpenedTally(long times, long ranks) {

    OpenedTally plus(OpenedTally other) {
        return new OpenedTally(times + other.times, ranks + other.ranks);
    }

    /** A document among the results of a search. */
    record Key(Searched search, UUID document) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int bySearch = search.compareTo(other.search);
            return bySearch == 0 ? document.compareTo(other.document) : bySearch;
        }
    }
}
