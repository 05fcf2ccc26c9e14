package org.moothall.content.editorial;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as a Relay connection. The total is only counted when it is asked for.
 *
 * @param total counts the whole list
 */
record Page<T>(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier total) {

    /** One entry and its place. */
    record Edge<T>(T node, String cursor) {}

    /** What lies before and behind the page. */
    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** The page of the entries found, of which there is one too many when more follow. */
    static <T> Page<T> of(List<T> found, int size, boolean hasPrevious, Function<T, String> cursor, IntSupplier total) {
        List<Edge<T>> edges = found.stream()
                .limit(size)
                .map(node -> new Edge<>(node, cursor.apply(node)))
                .toList();
        String start = edges.isEmpty() ? null : edges.getFirst().cursor();
        String end = edges.isEmpty() ? null : edges.getLast().cursor();
        return new Page<>(edges, new PageInfo(found.size() > size, hasPrevious, start, end), total);
    }

    /** How long the whole list is. */
    public int totalCount() {
        return total.getAsInt();
    }
}
