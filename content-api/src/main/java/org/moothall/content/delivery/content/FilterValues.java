package org.moothall.content.delivery.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses filters that name a ward, a topic or a person that there is not: a list would be empty and nobody know why. */
@Component
public class FilterValues {

    private final JdbcClient jdbc;
    private final Listings listings;

    FilterValues(JdbcClient jdbc, Listings listings) {
        this.jdbc = jdbc;
        this.listings = listings;
    }

    /** The documents that the filter's people are; null when it names none. */
    public @Nullable Collection<UUID> check(Audience audience, ContentFilter filter) {
        checkSlugs("filter.wards", "ward", filter.wards(), "select slug from published_ward where slug in (:slugs)");
        checkSlugs(
                "filter.topics", "topic", filter.topics(), "select slug from published_topic where slug in (:slugs)");
        return filter.people() == null ? null : people(audience, filter.people());
    }

    private void checkSlugs(String field, String what, @Nullable List<String> slugs, String sql) {
        if (slugs != null && !slugs.isEmpty()) {
            Set<String> known = Set.copyOf(
                    jdbc.sql(sql).param("slugs", slugs).query(String.class).list());
            checkAll(field, what, slugs, known);
        }
    }

    private Collection<UUID> people(Audience audience, List<String> slugs) {
        List<SlugAndId> found = listings.portraits(audience, slugs);
        checkAll(
                "filter.people",
                "pen portrait",
                slugs,
                found.stream().map(SlugAndId::slug).collect(Collectors.toSet()));
        return found.stream().map(SlugAndId::id).toList();
    }

    private static void checkAll(String field, String what, List<String> slugs, Set<String> known) {
        List<Refusal> refusals = slugs.stream()
                .filter(slug -> !known.contains(slug))
                .map(slug -> Refusal.of(
                        RefusalCode.UNKNOWN_VALUE,
                        field,
                        "There is no " + what + " “" + slug + "”.",
                        "Use the slug of a " + what + " that is published."))
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** A document by its slug. */
    record SlugAndId(String slug, UUID id) {}
}
