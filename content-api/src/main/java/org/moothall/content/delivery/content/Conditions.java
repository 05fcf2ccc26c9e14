package org.moothall.content.delivery.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;

/** The SQL conditions of a list of content, and their values. Starts with the audience and only ever gets narrower. */
final class Conditions {

    private static final String AUDIENCE = "l.audience = :audience";

    private final StringBuilder sql = new StringBuilder(AUDIENCE);
    private final StringBuilder inOrder = new StringBuilder(AUDIENCE);
    private final Map<String, Object> values = new HashMap<>();

    private Predicate<Content> holds = content -> true;

    private Conditions(Audience audience) {
        values.put("audience", audience.name());
        Set<UUID> aside = StandIns.here().aside();
        if (!aside.isEmpty()) {
            values.put("aside", aside);
            and("l.document_id not in (:aside)");
        }
    }

    /**
     * What a filter asks for.
     *
     * @param people the documents that the filter's people are; null when it names none
     */
    static Conditions of(Audience audience, ContentFilter filter, @Nullable Collection<UUID> people) {
        return new Conditions(audience)
                .holding(FilterRule.of(filter, people))
                .in("l.type", "types", names(filter.types()))
                .in("l.tier", "tiers", names(filter.tiers()))
                .themed(names(filter.themes()))
                .tagged("WARD", filter.wards())
                .tagged("TOPIC", filter.topics())
                .tagged(
                        "PERSON",
                        people == null
                                ? null
                                : people.stream().map(UUID::toString).toList())
                .at("l.published_at >= :from", "from", filter.publishedFrom())
                .at("l.published_at <= :to", "to", filter.publishedTo());
    }

    /** Also only what lies beyond a place. */
    Conditions beyond(ContentOrder order, ContentOrder.Place place, boolean after) {
        String parameters = after ? "after" : "before";
        and(order.beyond(parameters, after));
        values.put(parameters + "Value", place.value());
        values.put(parameters + "Id", place.id());
        return holding(content -> order.isBeyond(Listing.of(content), place, after));
    }

    /** The listings of what stands in, for this request, and fulfils them. */
    Stream<Listing> standIns() {
        return StandIns.here().listings(holds);
    }

    private Conditions holding(Predicate<Content> rule) {
        holds = holds.and(rule);
        return this;
    }

    /** For all of them, as for counting. */
    String sql() {
        return sql.toString();
    }

    /**
     * For the first of them in an order, which an index has. Themes are looked up in each listing that comes along, because every
     * third has any: the database would else gather all of a theme first and sort them.
     */
    String inOrder() {
        return inOrder.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    private Conditions in(String column, String name, @Nullable List<String> allowed) {
        if (allowed == null) {
            return this;
        }
        if (allowed.isEmpty()) {
            return and("false");
        }
        values.put(name, allowed);
        return and(column + " in (:" + name + ")");
    }

    private Conditions themed(@Nullable List<String> allowed) {
        if (allowed == null || allowed.isEmpty()) {
            return tagged("THEME", allowed);
        }
        values.put("anyTHEME", allowed);
        sql.append(" and ").append(among("THEME"));
        inOrder.append(" and (select count(*) from published_tag h where h.kind = 'THEME' and h.value in (:anyTHEME)"
                + " and h.document_id = l.document_id) > 0");
        return this;
    }

    private Conditions tagged(String kind, @Nullable List<String> allowed) {
        if (allowed == null) {
            return this;
        }
        if (allowed.isEmpty()) {
            return and("false");
        }
        values.put("any" + kind, allowed);
        return and(among(kind));
    }

    private static String among(String kind) {
        return "l.document_id in (select t.document_id from published_tag t where t.kind = '" + kind
                + "' and t.value in (:any" + kind + "))";
    }

    private Conditions at(String condition, String name, @Nullable Instant moment) {
        if (moment == null) {
            return this;
        }
        values.put(name, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        return and(condition);
    }

    private Conditions and(String condition) {
        sql.append(" and ").append(condition);
        inOrder.append(" and ").append(condition);
        return this;
    }

    private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
        return values == null ? null : values.stream().map(Enum::name).toList();
    }
}
