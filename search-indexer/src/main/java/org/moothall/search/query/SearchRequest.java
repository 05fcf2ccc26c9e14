package org.moothall.search.query;

import org.jspecify.annotations.Nullable;

/**
 * A reader's search.
 *
 * @param query what the reader typed; anything is allowed, and nothing finds everything, newest first
 * @param first how many hits at most, 1 to 100
 * @param after the cursor of the hit after which to go on; null for the beginning
 */
public record SearchRequest(
        String query,
        Audience audience,
        SearchFilter filter,
        int first,
        @Nullable String after) {

    public static final int MOST = 100;

    public SearchRequest {
        if (first < 1 || first > MOST) {
            throw new IllegalArgumentException("[first] is " + first + ": ask for 1 to " + MOST + " hits.");
        }
    }

    /** The first twenty for this audience. */
    public static SearchRequest of(String query, Audience audience) {
        return new SearchRequest(query, audience, SearchFilter.none(), 20, null);
    }

    public SearchRequest narrowedTo(SearchFilter wanted) {
        return new SearchRequest(query, audience, wanted, first, after);
    }

    public SearchRequest first(int wanted) {
        return new SearchRequest(query, audience, filter, wanted, after);
    }

    public SearchRequest after(@Nullable String cursor) {
        return new SearchRequest(query, audience, filter, first, cursor);
    }
}
