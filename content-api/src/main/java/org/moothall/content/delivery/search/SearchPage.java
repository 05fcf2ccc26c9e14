package org.moothall.content.delivery.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.content.Content;

/**
 * A page of what a search found.
 *
 * @param limited whether titles and summaries were searched alone, for want of the search index
 */
record SearchPage(
        List<Found> edges,
        Surroundings pageInfo,
        long totalCount,
        List<LabelledFacet> facets,
        @Nullable String didYouMean,
        boolean limited) {

    /** Nothing found. */
    static final SearchPage EMPTY =
            new SearchPage(List.of(), new Surroundings(false, false, null, null), 0, List.of(), null, false);

    /** What a limited search found, which neither divides it nor knows a better spelling. */
    static SearchPage limited(List<Found> edges, Surroundings pageInfo, long totalCount) {
        return new SearchPage(edges, pageInfo, totalCount, List.of(), null, true);
    }

    /**
     * A document that was found.
     *
     * @param highlight safe HTML
     */
    record Found(Content node, String cursor, double score, String highlight) {}

    /** What lies around a page. */
    record Surroundings(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** How what was found divides, with a name for each part that readers understand. */
    record LabelledFacet(String name, List<LabelledValue> values) {}

    /** One part. */
    record LabelledValue(String value, String label, long count) {}
}
