package org.moothall.content.delivery.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.moothall.content.deadline.Deadline;
import org.moothall.content.details.ContentType;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each audience may see, without the documents themselves. */
@Repository
class Listings {

    private static final String FROM_BOTH =
            " from published_listing l join published_document d on d.document_id = l.document_id where ";
    private static final String SELECT = "select " + Listing.COLUMNS + FROM_BOTH;
    private static final String SELECT_SLUG = "select d.slug, " + Listing.COLUMNS + FROM_BOTH;

    /**
     * The same of listings alone, for lists in an order: beside a join the database may think it cheaper to read all documents
     * and sort them than to read on in an index of listings.
     */
    private static final String SELECT_IN_ORDER =
            "select " + Listing.COLUMNS_ALONE + " from published_listing l where ";

    /** Without a question that the database would prepare for each list and hardly ever ask. */
    private static final String SELECT_OF_INDEX =
            "select " + Listing.COLUMNS_OF_INDEX + " from published_listing l where ";

    private static final Duration SEARCHING = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final KnownListings known;

    Listings(JdbcClient jdbc, KnownListings known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    /** In order, or in the reverse order, from the beginning of what the conditions leave. */
    List<Listing> list(Conditions conditions, ContentOrder order, boolean reversed, int most) {
        String inOrder = conditions.inOrder() + " order by " + order.by(reversed) + " limit " + most;
        List<Listing> stored = listings(SELECT_OF_INDEX + inOrder, conditions);
        if (stored.stream().anyMatch(Listing::lacksNumber)) {
            stored = listings(SELECT_IN_ORDER + inOrder, conditions);
        }
        List<Listing> standIns = conditions.standIns().toList();
        return standIns.isEmpty()
                ? stored
                : Stream.concat(stored.stream(), standIns.stream())
                        .sorted(order.comparator(reversed))
                        .limit(most)
                        .toList();
    }

    private List<Listing> listings(String sql, Conditions conditions) {
        return jdbc.sql(sql).params(conditions.values()).query(Listing::read).list();
    }

    /**
     * Newest first, of what the conditions leave those that have the words: by the full-text index, and within a second
     * or not at all, for this is asked when the search engine is down and everybody comes here instead.
     */
    List<Listing> withWords(Conditions conditions, TitleWords words, int most) {
        return Deadline.within(
                SEARCHING,
                () -> jdbc.sql(SELECT_IN_ORDER + conditions.sql()
                                + " and match (l.title, l.summary) against (:words in boolean mode)"
                                + " order by l.published_at desc, l.document_id desc limit " + most)
                        .params(conditions.values())
                        .param("words", words.inIndex())
                        .query(Listing::read)
                        .list());
    }

    long count(Conditions conditions) {
        return conditions.standIns().count()
                + jdbc.sql("select count(*) from published_listing l where " + conditions.sql())
                        .params(conditions.values())
                        .query(Long.class)
                        .single();
    }

    boolean any(Conditions conditions) {
        return conditions.standIns().findAny().isPresent()
                || !jdbc.sql("select 1 from published_listing l where " + conditions.inOrder() + " limit 1")
                        .params(conditions.values())
                        .query(Integer.class)
                        .list()
                        .isEmpty();
    }

    List<Listing> byId(Audience audience, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        StandIns standIns = StandIns.here();
        return Stream.concat(
                        standIns.left(known.byId(audience, ids, unknown -> readById(audience, unknown))),
                        standIns.listings(content -> ids.contains(content.id())))
                .toList();
    }

    /** Those of the slugs that are pen portraits which the audience may see. */
    List<FilterValues.SlugAndId> portraits(Audience audience, Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        StandIns standIns = StandIns.here();
        Stream<FilterValues.SlugAndId> beside = standIns.listings(
                        content -> content.document().type() == ContentType.PEN_PORTRAIT
                                && slugs.contains(content.document().slug()))
                .map(listing -> Objects.requireNonNull(standIns.byId(listing.id())))
                .map(content -> new FilterValues.SlugAndId(content.document().slug(), content.id()));
        Stream<FilterValues.SlugAndId> stored = jdbc
                .sql("""
                        select d.slug, d.document_id from published_document d
                        join published_listing l on l.document_id = d.document_id
                        where l.audience = :audience and d.type = 'PEN_PORTRAIT' and d.slug in (:slugs)""")
                .params(Map.of("audience", audience.name(), "slugs", slugs))
                .query((row, number) ->
                        new FilterValues.SlugAndId(row.getString("slug"), row.getObject("document_id", UUID.class)))
                .list()
                .stream()
                .filter(portrait -> !standIns.aside().contains(portrait.id()));
        return Stream.concat(stored, beside).toList();
    }

    /** At most one: the document that has the slug, or else the one that had it before. */
    List<Listing> bySlugNowOrBefore(Audience audience, String slug) {
        StandIns standIns = StandIns.here();
        return standIns.at(slug)
                .map(content -> List.of(Listing.of(content)))
                .orElseGet(() ->
                        known.at(audience, slug, () -> readBySlug(audience, slug)).flatMap(standIns::now).stream()
                                .toList());
    }

    /** For each topic no more than the given number of documents, newest first, by one statement. */
    Map<String, List<Listing>> newestByTopic(Audience audience, Collection<String> topics, int most) {
        if (topics.isEmpty() || most == 0) {
            return Map.of();
        }
        StandIns standIns = StandIns.here();
        int enough = most + standIns.aside().size();
        Map<String, Object> values = new HashMap<>();
        values.put("audience", audience.name());
        List<String> parts = new ArrayList<>();
        for (String topic : topics) {
            String name = "topic" + parts.size();
            values.put(name, topic);
            parts.add("(select t.value as topic, " + Listing.COLUMNS_ALONE + " from published_tag t"
                    + " join published_listing l on l.document_id = t.document_id and l.audience = :audience"
                    + " where t.kind = 'TOPIC' and t.value = :" + name
                    + " order by l.published_at desc, l.document_id desc limit " + enough + ")");
        }
        Map<String, List<Listing>> newest = new HashMap<>();
        jdbc.sql(String.join(" union all ", parts)).params(values).query((RowCallbackHandler)
                row -> newest.computeIfAbsent(row.getString("topic"), topic -> new ArrayList<>())
                        .add(Listing.read(row, 0)));
        for (String topic : standIns.aside().isEmpty() ? List.<String>of() : topics) {
            List<Listing> stored = newest.getOrDefault(topic, List.of());
            newest.put(
                    topic,
                    Stream.concat(
                                    standIns.left(stored),
                                    standIns.listings(content ->
                                            content.document().topics().contains(topic)))
                            .sorted(ContentOrder.NEWEST.comparator(false))
                            .limit(most)
                            .toList());
        }
        return newest;
    }

    /** Everything of a type that is filed under any of the wards. */
    List<Listing> ofWards(Audience audience, ContentType type, Collection<String> wards) {
        if (wards.isEmpty()) {
            return List.of();
        }
        List<Listing> stored = jdbc.sql(SELECT
                        + "l.audience = :audience and l.type = :type and l.document_id in (select t.document_id"
                        + " from published_tag t where t.kind = 'WARD' and t.value in (:wards))"
                        + " order by l.title, l.document_id")
                .params(Map.of("audience", audience.name(), "type", type.name(), "wards", wards))
                .query(Listing::read)
                .list();
        StandIns standIns = StandIns.here();
        return standIns.aside().isEmpty()
                ? stored
                : Stream.concat(
                                standIns.left(stored),
                                standIns.listings(content -> content.document().type() == type
                                        && !Collections.disjoint(
                                                content.document().wards(), wards)))
                        .sorted(ContentOrder.TITLE.comparator(false))
                        .toList();
    }

    private List<Listing> readById(Audience audience, Collection<UUID> ids) {
        return jdbc.sql(SELECT + "l.audience = :audience and l.document_id in (:ids)")
                .params(Map.of("audience", audience.name(), "ids", ids))
                .query(Listing::read)
                .list();
    }

    private Optional<KnownListings.AtSlug> readBySlug(Audience audience, String slug) {
        return jdbc.sql(SELECT_SLUG
                        + "l.audience = :audience and (d.slug = :slug or d.document_id = (select a.document_id"
                        + " from published_address a where a.slug = :slug and a.state = 'MOVED'))"
                        + " order by d.slug = :slug desc limit 1")
                .params(Map.of("audience", audience.name(), "slug", slug))
                .query((row, number) -> new KnownListings.AtSlug(Listing.read(row, number), row.getString("slug")))
                .optional();
    }
}
