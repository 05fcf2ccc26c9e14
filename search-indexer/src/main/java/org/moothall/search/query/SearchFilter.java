package org.moothall.search.query;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a search: all conditions that are given must hold, and a set holds when any of its values does.
 *
 * @param wards slugs
 * @param topics slugs
 * @param people the documents of persons
 * @param published since when the audience may read what is found
 */
public record SearchFilter(
        Set<String> types,
        Set<String> tiers,
        Set<String> themes,
        Set<String> wards,
        Set<String> topics,
        Set<UUID> people,
        Period published) {

    private static final SearchFilter NONE =
            new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Period.ALWAYS);

    public SearchFilter {
        types = Set.copyOf(types);
        tiers = Set.copyOf(tiers);
        themes = Set.copyOf(themes);
        wards = Set.copyOf(wards);
        topics = Set.copyOf(topics);
        people = Set.copyOf(people);
    }

    public static SearchFilter none() {
        return NONE;
    }

    public SearchFilter withTypes(String... wanted) {
        return new SearchFilter(Set.of(wanted), tiers, themes, wards, topics, people, published);
    }

    public SearchFilter withTiers(String... wanted) {
        return new SearchFilter(types, Set.of(wanted), themes, wards, topics, people, published);
    }

    public SearchFilter withThemes(String... wanted) {
        return new SearchFilter(types, tiers, Set.of(wanted), wards, topics, people, published);
    }

    public SearchFilter withWards(String... wanted) {
        return new SearchFilter(types, tiers, themes, Set.of(wanted), topics, people, published);
    }

    public SearchFilter withTopics(String... wanted) {
        return new SearchFilter(types, tiers, themes, wards, Set.of(wanted), people, published);
    }

    public SearchFilter withPeople(UUID... wanted) {
        return new SearchFilter(types, tiers, themes, wards, topics, Set.of(wanted), published);
    }

    public SearchFilter published(@Nullable Instant from, @Nullable Instant to) {
        return new SearchFilter(types, tiers, themes, wards, topics, people, new Period(from, to));
    }

    /**
     * A stretch of time; both ends belong to it.
     *
     * @param from null for since ever
     * @param to null for until now
     */
    public record Period(@Nullable Instant from, @Nullable Instant to) {

        static final Period ALWAYS = new Period(null, null);
    }
}
