package org.moothall.content.delivery.content;

import java.util.List;
import java.util.function.Supplier;
import org.moothall.content.delivery.paging.Paging;

/** The listings of one page, read at once; what lies around it is looked up when asked for. */
final class ContentPage {

    private final Listings listings;
    private final Supplier<Conditions> conditions;
    private final ContentOrder order;
    private final boolean backward;
    private final boolean more;
    private final List<Listing> found;

    /** Reads one listing more than asked for, to know whether there are more. */
    ContentPage(Listings listings, Supplier<Conditions> conditions, ContentOrder order, Paging paging) {
        this.listings = listings;
        this.conditions = conditions;
        this.order = order;
        this.backward = paging.backward();
        List<Listing> read = listings.list(within(paging), order, backward, paging.size() + 1);
        this.more = read.size() > paging.size();
        List<Listing> page = more ? read.subList(0, paging.size()) : read;
        this.found = backward ? page.reversed() : page;
    }

    List<Listing> found() {
        return found;
    }

    boolean hasNext() {
        return backward ? anyBeyond(true) : more;
    }

    boolean hasPrevious() {
        return backward ? more : anyBeyond(false);
    }

    long total() {
        return listings.count(conditions.get());
    }

    private Conditions within(Paging paging) {
        Conditions within = conditions.get();
        if (paging.after() != null) {
            within.beyond(order, order.place("after", paging.after()), true);
        }
        if (paging.before() != null) {
            within.beyond(order, order.place("before", paging.before()), false);
        }
        return within;
    }

    /** What an empty page lies beside is not known. */
    private boolean anyBeyond(boolean after) {
        if (found.isEmpty()) {
            return false;
        }
        Listing edge = after ? found.getLast() : found.getFirst();
        return listings.any(conditions.get().beyond(order, order.place(edge), after));
    }
}
