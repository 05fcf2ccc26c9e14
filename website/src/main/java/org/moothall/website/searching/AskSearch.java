package org.moothall.website.searching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.Theme;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.Passing;
import org.moothall.website.delivery.Question;
import org.moothall.website.listing.Asked;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Component;

/**
 * Asks the delivery API's search. A place or a filter that it does not know is left out, rather than refused: addresses of
 * searches are kept, and what they name may be gone.
 */
@Component
class AskSearch {

    private static final int SIZE = 10;
    private static final String UNAVAILABLE = "SEARCH_UNAVAILABLE";

    private final Delivery delivery;

    AskSearch(Delivery delivery) {
        this.delivery = delivery;
    }

    /** What was found, for the most that can be understood of what was asked. */
    Result ask(Visit visit, SearchQuery query, Asked asked) {
        DeliveryRefused refused;
        try {
            return new Result(once(visit, query, asked), asked, false);
        } catch (DeliveryRefused e) {
            refused = e;
        }
        for (Asked less : List.of(asked.fromTheStart(), asked.with("ward", null).with("topic", null))) {
            if (refused.code().equals(UNAVAILABLE)) {
                throw new SearchUnavailable();
            }
            try {
                return new Result(once(visit, query, less), less, true);
            } catch (DeliveryRefused e) {
                refused = e;
            }
        }
        throw refused;
    }

    private Answered<Answer> once(Visit visit, SearchQuery query, Asked asked) {
        Map<String, Object> filter = new HashMap<>();
        put(filter, "types", asked.constants("type", ContentType.class));
        put(filter, "themes", asked.constants("theme", Theme.class));
        put(filter, "wards", asked.all("ward"));
        put(filter, "topics", asked.all("topic"));
        Map<String, Object> variables = new HashMap<>(Map.of("query", query.text(), "filter", filter, "first", SIZE));
        String after = asked.one("after");
        if (after != null) {
            variables.put("after", after);
        }
        return delivery.ask(new Question<>("search", Answer.class, variables), visit.reader());
    }

    private static void put(Map<String, Object> filter, String name, List<?> values) {
        if (!values.isEmpty()) {
            filter.put(name, values);
        }
    }

    /** A limited search is for as long as the search index does not answer. */
    record Answer(FoundContent search) implements Passing {

        @Override
        public boolean isPassing() {
            return search.limited();
        }
    }

    /**
     * What was found.
     *
     * @param asked what it was found for
     * @param less whether that is less than what the reader asked for
     */
    record Result(Answered<Answer> answer, Asked asked, boolean less) {}

    /** The search engine does not answer; everything else does. */
    static final class SearchUnavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
