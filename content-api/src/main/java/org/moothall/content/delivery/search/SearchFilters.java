package org.moothall.content.delivery.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.ContentFilter;
import org.moothall.content.delivery.content.FilterValues;
import org.moothall.search.query.SearchFilter;
import org.springframework.stereotype.Component;

/** The delivery API's filters as the index takes them. */
@Component
class SearchFilters {

    private final FilterValues values;

    SearchFilters(FilterValues values) {
        this.values = values;
    }

    /** An empty list holds for nothing here, and for everything in the index. */
    static boolean holdsForNothing(ContentFilter filter) {
        return Stream.of(
                        filter.types(),
                        filter.tiers(),
                        filter.themes(),
                        filter.wards(),
                        filter.topics(),
                        filter.people())
                .anyMatch(list -> list != null && list.isEmpty());
    }

    /** Refuses wards, topics and people that there are not. */
    SearchFilter of(Audience audience, ContentFilter filter) {
        Collection<UUID> people = values.check(audience, filter);
        return new SearchFilter(
                names(filter.types()),
                names(filter.tiers()),
                names(filter.themes()),
                texts(filter.wards()),
                texts(filter.topics()),
                people == null ? Set.of() : Set.copyOf(people),
                new SearchFilter.Period(filter.publishedFrom(), filter.publishedTo()));
    }

    private static Set<String> names(@Nullable List<? extends Enum<?>> values) {
        return values == null ? Set.of() : values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> texts(@Nullable List<String> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
