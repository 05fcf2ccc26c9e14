package org.moothall.website.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moothall.website.content.Connection;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Component;

/** Short lists as a whole, such as everybody's pen portraits: asked for page by page, five of them at most. */
@Component
public final class WholeList {

    private static final int MOST_PAGES = 5;

    private final Delivery delivery;

    WholeList(Delivery delivery) {
        this.delivery = delivery;
    }

    /**
     * Everything that a query gives, which takes the variable {@code after}.
     *
     * @param list where the answer has it
     */
    public <A, T> Everything<A, T> of(Visit visit, String query, Class<A> type, Function<A, Connection<T>> list) {
        List<T> all = new ArrayList<>();
        boolean mayBeOld = false;
        Answered<A> first = delivery.ask(new Question<>(query, type), visit.reader());
        Answered<A> page = first;
        for (int pages = 1; ; pages++) {
            Connection<T> read = list.apply(page.data());
            all.addAll(read.nodes());
            mayBeOld |= page.mayBeOld();
            String cursor = read.pageInfo().endCursor();
            if (pages == MOST_PAGES || !read.pageInfo().hasNextPage() || cursor == null) {
                return new Everything<>(first.data(), List.copyOf(all), mayBeOld);
            }
            page = delivery.ask(new Question<>(query, type, Map.of("after", cursor)), visit.reader());
        }
    }

    /** The first answer, the things of all of them, and whether any may be out of date. */
    public record Everything<A, T>(A first, List<T> things, boolean mayBeOld) {}
}
