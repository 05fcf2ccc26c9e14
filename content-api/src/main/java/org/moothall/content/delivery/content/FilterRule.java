package org.moothall.content.delivery.content;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What {@link Conditions} ask of what is stored, asked of a document at hand. */
final class FilterRule {

    private FilterRule() {}

    /** @param people the documents that the filter's people are; null when it names none */
    static Predicate<Content> of(ContentFilter filter, @Nullable Collection<UUID> people) {
        return content -> among(filter.types(), content.document().type())
                && among(filter.tiers(), content.document().tier())
                && overlap(filter.themes(), content.document().themes())
                && overlap(filter.wards(), content.document().wards())
                && overlap(filter.topics(), content.document().topics())
                && overlap(people, content.document().search().people())
                && (filter.publishedFrom() == null || !content.publishedAt().isBefore(filter.publishedFrom()))
                && (filter.publishedTo() == null || !content.publishedAt().isAfter(filter.publishedTo()));
    }

    private static <T> boolean among(@Nullable List<T> allowed, T value) {
        return allowed == null || allowed.contains(value);
    }

    private static <T> boolean overlap(@Nullable Collection<T> allowed, List<T> values) {
        return allowed == null || !Collections.disjoint(allowed, values);
    }
}
