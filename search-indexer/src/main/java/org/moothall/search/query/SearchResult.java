package org.moothall.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param hits best first; newest first where nothing was typed
 * @param total how many were found in all
 * @param hasNext whether there are more after the last of these hits
 * @param didYouMean a spelling of the query by which this audience finds more; null when there is none
 */
public record SearchResult(
        List<SearchHit> hits,
        long total,
        boolean hasNext,
        List<Facet> facets,
        @Nullable String didYouMean) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
