package org.moothall.website.crawler;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.WardName;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Component;

/** Asks the delivery API for the addresses of everything, in parts of as many as it gives at once. */
@Component
class ReadAddresses {

    /** As many as the delivery API gives at once. */
    static final int PART = 10_000;

    /** A sitemap's index may name so many sitemaps. */
    private static final int MOST_PARTS = 50_000;

    private final Delivery delivery;

    ReadAddresses(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Every part there is; at least one, which may be empty. */
    Parts parts(Visit visit) {
        List<List<Address>> parts = new ArrayList<>();
        boolean mayBeOld = false;
        Address last = null;
        List<WardName> wards = List.of();
        do {
            Answered<Answer> answer = part(visit, last);
            List<Address> found = answer.data().addresses();
            mayBeOld |= answer.mayBeOld();
            wards = answer.data().wards();
            if (!found.isEmpty() || parts.isEmpty()) {
                parts.add(found);
            }
            last = found.size() < PART ? null : found.getLast();
        } while (last != null && parts.size() < MOST_PARTS);
        return new Parts(parts, wards, mayBeOld);
    }

    private Answered<Answer> part(Visit visit, @Nullable Address after) {
        return delivery.ask(
                new Question<>("sitemap", Answer.class, after == null ? Map.of() : Map.of("after", after.id())),
                visit.reader());
    }

    /** What there is, and whether it may be out of date. */
    record Parts(List<List<Address>> parts, List<WardName> wards, boolean mayBeOld) {}

    record Answer(
            List<Address> addresses, @JsonProperty("wards") List<WardName> wards) {}

    record Address(String id, String slug, Instant updatedAt) {}
}
