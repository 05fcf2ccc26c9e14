package org.moothall.search.curation;

import java.util.List;
import java.util.UUID;

/**
 * What a query comes to.
 *
 * @param words what is searched for
 * @param findsNothing whether there was nothing in the query but ignored words, by which nothing is found
 * @param pinned the documents that come first, the first on top
 */
public record CuratedQuery(String words, boolean findsNothing, List<UUID> pinned) {

    public CuratedQuery {
        pinned = List.copyOf(pinned);
    }

    /** A query for which nothing is laid down. */
    public static CuratedQuery asTyped(String query) {
        return new CuratedQuery(query, false, List.of());
    }
}
