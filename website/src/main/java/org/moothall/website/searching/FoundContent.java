package org.moothall.website.searching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Connection.PageInfo;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.Picture;

/**
 * What the delivery API's search answers.
 *
 * @param limited whether titles and summaries were searched alone, for want of the search index
 */
public record FoundContent(
        int totalCount,
        @Nullable String didYouMean,
        boolean limited,
        List<Facet> facets,
        List<Hit> edges,
        PageInfo pageInfo) {

    /**
     * A document that was found.
     *
     * @param highlight safe HTML, with what matched in {@code mark}
     */
    public record Hit(String highlight, Node node) {}

    /** The document itself. */
    public record Node(
            String slug,
            ContentType type,
            String title,
            Instant publishedAt,
            @Nullable Picture leadImage) {}

    /** How what was found divides. */
    public record Facet(String name, List<Value> values) {}

    /** A part, and how much of what was found belongs to it. */
    public record Value(String value, String label, int count) {}
}
