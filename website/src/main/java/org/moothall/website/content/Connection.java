package org.moothall.website.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
public record Connection<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

    /** A list of nothing. */
    public static <T> Connection<T> none() {
        return new Connection<>(List.of(), new PageInfo(false, false, null, null), 0);
    }

    /** What is on this page. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /** One of a list. */
    public record Edge<T>(T node, @Nullable String cursor) {}

    /** What comes before and after a page. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
