package org.moothall.website.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Connection.PageInfo;
import org.moothall.website.delivery.DeliveryRefused;

/**
 * A page of a list, with the ways on and back.
 *
 * @param earlier the path of the page before, within the site; null on the first
 * @param further the path of the page after; null on the last
 * @param start the path of the list's beginning
 * @param lost whether the place that was asked for is not in the list: it is shown from its beginning
 */
public record Walk<T>(
        List<T> things,
        @Nullable Integer total,
        @Nullable String earlier,
        @Nullable String further,
        String start,
        boolean lost) {

    /** A page of what an address asks for. */
    public static <T> Walk<T> of(Connection<T> page, Asked asked) {
        Asked start = asked.fromTheStart();
        PageInfo around = page.pageInfo();
        String before = around.startCursor();
        String after = around.endCursor();
        return new Walk<>(
                page.nodes(),
                page.totalCount(),
                around.hasPreviousPage() && before != null ? place(start, "before", before) : null,
                around.hasNextPage() && after != null ? place(start, "after", after) : null,
                start.address(),
                false);
    }

    /** The page that an address asks for; where there is nothing at that place, the list's beginning, which says so. */
    public static <A> Found<A> find(Asked asked, Function<Asked, A> ask, Predicate<A> empty) {
        if (!asked.isWithin()) {
            return new Found<>(ask.apply(asked), false);
        }
        try {
            A page = ask.apply(asked);
            return empty.test(page) ? new Found<>(ask.apply(asked.fromTheStart()), true) : new Found<>(page, false);
        } catch (DeliveryRefused refused) {
            return new Found<>(ask.apply(asked.fromTheStart()), true);
        }
    }

    /** The variables of a page of that size: from the beginning, after a place or before one. */
    public static void put(Map<String, Object> variables, Asked asked, int size) {
        String before = asked.one("before");
        String after = asked.one("after");
        if (before != null) {
            variables.put("last", size);
            variables.put("before", before);
            return;
        }
        variables.put("first", size);
        if (after != null) {
            variables.put("after", after);
        }
    }

    /** The same, shown because the place that was asked for is not in the list. */
    public Walk<T> lost(boolean isLost) {
        return new Walk<>(things, total, earlier, further, start, isLost);
    }

    /** Whether there is more than this page. */
    public boolean goesOn() {
        return earlier != null || further != null;
    }

    private static String place(Asked start, String name, String cursor) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(start.parameters());
        parameters.put(name, List.of(cursor));
        return new Asked(start.path(), parameters).address();
    }

    /**
     * What was found.
     *
     * @param lost whether it is not what was asked for, but the list's beginning
     */
    public record Found<A>(A answer, boolean lost) {}
}
