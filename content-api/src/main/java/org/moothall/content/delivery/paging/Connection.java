package org.moothall.content.delivery.paging;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** A page of a list, as Relay has it. The total is counted only when asked for. */
public final class Connection<N> {

    private final List<Edge<N>> edges;
    private final PageInfo pageInfo;
    private final LongSupplier total;

    private Connection(List<Edge<N>> edges, BooleanSupplier previous, BooleanSupplier next, LongSupplier total) {
        this.edges = List.copyOf(edges);
        this.pageInfo = new PageInfo(this.edges, previous, next);
        this.total = total;
    }

    /** A page whose surroundings are looked up when asked for. */
    public static <N> Connection<N> of(
            List<Edge<N>> edges, BooleanSupplier previous, BooleanSupplier next, LongSupplier total) {
        return new Connection<>(edges, previous, next, total);
    }

    /** Things in order. */
    public List<Edge<N>> getEdges() {
        return edges;
    }

    /** What lies around this page. */
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /** How many things the whole list has. */
    public long getTotalCount() {
        return total.getAsLong();
    }
}
