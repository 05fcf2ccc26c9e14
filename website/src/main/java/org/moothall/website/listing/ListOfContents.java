package org.moothall.website.listing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Teaser;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.listing.Walk.Found;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Component;

/** Documents as cards, a page of a list at a time. */
@Component
public final class ListOfContents {

    private static final int SIZE = 12;

    private final Delivery delivery;

    ListOfContents(Delivery delivery) {
        this.delivery = delivery;
    }

    /** The newest first. */
    public Shown newest(Visit visit, Asked asked, Map<String, Object> filter) {
        return shown(visit, asked, filter, "NEWEST");
    }

    /** The oldest first. */
    public Shown oldest(Visit visit, Asked asked, Map<String, Object> filter) {
        return shown(visit, asked, filter, "OLDEST");
    }

    private Shown shown(Visit visit, Asked asked, Map<String, Object> filter, String order) {
        Found<Answered<Answer>> found = Walk.find(
                asked,
                place -> ask(visit, place, filter, order),
                answer -> answer.data().isEmpty());
        Asked place = found.lost() ? asked.fromTheStart() : asked;
        Answered<Answer> answer = found.answer();
        return new Shown(Walk.of(answer.data().contents(), place).lost(found.lost()), answer.mayBeOld());
    }

    private Answered<Answer> ask(Visit visit, Asked asked, Map<String, Object> filter, String order) {
        Map<String, Object> variables = new HashMap<>(Map.of("filter", new LinkedHashMap<>(filter), "orderBy", order));
        Walk.put(variables, asked, SIZE);
        return delivery.ask(new Question<>("list", Answer.class, variables), visit.reader());
    }

    /** A page of a list, and whether it may be out of date. */
    public record Shown(Walk<Teaser> walk, boolean mayBeOld) {}

    record Answer(Connection<Teaser> contents) {

        boolean isEmpty() {
            return contents.edges().isEmpty();
        }
    }
}
