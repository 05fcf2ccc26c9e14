package org.moothall.content.delivery.paging;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What lies around a page. What needs a look at the list is looked up only when asked for. */
public final class PageInfo {

    private final List<? extends Edge<?>> edges;
    private final BooleanSupplier previous;
    private final BooleanSupplier next;

    PageInfo(List<? extends Edge<?>> edges, BooleanSupplier previous, BooleanSupplier next) {
        this.edges = edges;
        this.previous = previous;
        this.next = next;
    }

    /** Whether the list has something before this page. */
    public boolean isHasPreviousPage() {
        return previous.getAsBoolean();
    }

    /** Whether the list has something after this page. */
    public boolean isHasNextPage() {
        return next.getAsBoolean();
    }

    /** The first edge's; null when the page is empty. */
    public @Nullable String getStartCursor() {
        return edges.isEmpty() ? null : edges.getFirst().cursor();
    }

    /** The last edge's; null when the page is empty. */
    public @Nullable String getEndCursor() {
        return edges.isEmpty() ? null : edges.getLast().cursor();
    }
}
