package org.moothall.website.searching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search and what it found, as its page shows it.
 *
 * @param kept the filters, for the form, each as a name and a value
 * @param better the address of the search with a better spelling; null for none
 * @param further the address of the next page; null on the last
 * @param within whether this is not the first page
 * @param less whether a part of what was asked was not understood and left out
 */
public record Searched(
        SearchQuery query,
        FoundContent found,
        List<FacetLinks> facets,
        List<Kept> kept,
        @Nullable String better,
        @Nullable String further,
        String start,
        String unfiltered,
        boolean narrowed,
        boolean within,
        boolean less) {

    /** A filter as a hidden field. */
    public record Kept(String name, String value) {}

    /** How much was found, in words. */
    public String count() {
        return switch (found.totalCount()) {
            case 0 -> "Nothing found";
            case 1 -> "1 result";
            default -> found.totalCount() + " results";
        };
    }
}
