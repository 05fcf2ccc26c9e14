package org.moothall.content.delivery.paging;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A short list that is at hand as a whole, and its pages. A cursor names a thing and its position: what comes after is
 * found by the thing while it is still there, and by the position once it is gone.
 *
 * @param name for cursors
 * @param things in order
 * @param id of a thing, unique in the list
 */
public record ListInMemory<N>(String name, List<N> things, Function<N, String> id) {

    /** The first so many after a cursor. */
    public Connection<N> page(Paging paging) {
        int from = paging.after() == null ? 0 : positionAfter(Cursor.parse("after", paging.after(), name));
        int to = Math.min(from + paging.size(), things.size());
        List<Edge<N>> edges = IntStream.range(from, to).mapToObj(this::edge).toList();
        return Connection.of(edges, () -> from > 0, () -> to < things.size(), things::size);
    }

    private Edge<N> edge(int position) {
        N thing = things.get(position);
        return new Edge<>(thing, new Cursor(name, id.apply(thing), Integer.toString(position)).text());
    }

    private int positionAfter(Cursor cursor) {
        for (int position = 0; position < things.size(); position++) {
            if (id.apply(things.get(position)).equals(cursor.id())) {
                return position + 1;
            }
        }
        try {
            return Math.clamp(Integer.parseInt(cursor.value()), 0, things.size());
        } catch (NumberFormatException e) {
            throw Cursor.malformed("after", cursor.text());
        }
    }
}
