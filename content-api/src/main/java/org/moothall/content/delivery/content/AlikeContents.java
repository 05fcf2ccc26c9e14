package org.moothall.content.delivery.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.RelatedContents.Wanted;
import org.moothall.content.publication.PublishedDocument;
import org.moothall.search.query.Likeness;
import org.moothall.search.query.SearchQueries;
import org.moothall.search.query.SearchUnavailable;
import org.springframework.stereotype.Component;

/**
 * Documents that the search index finds to be like others; none while search does not answer. What it found is remembered
 * for a while, and looked up anew each time in what the audience may see now: so a page does not cost a search.
 */
@Component
class AlikeContents implements MeterBinder {

    /** More than a page has: of what is asked beyond, the index is spared. */
    private static final int MOST_ASKED = 100;

    /** More than pages show, so that some may be withdrawn while they are remembered. */
    private static final int FOUND = 12;

    private static final int REMEMBERED = 20_000;

    private final SearchQueries queries;
    private final Listings listings;
    private final Cache<Key, List<UUID>> remembered;

    AlikeContents(SearchQueries queries, Listings listings, CacheSettings settings) {
        this.queries = queries;
        this.listings = listings;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(settings.alikeFor())
                .recordStats()
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, remembered, "delivery.alike");
    }

    /** For each document those like it that the audience may see now, the likest first, beside what its editor chose. */
    Map<UUID, List<Listing>> of(Audience audience, Collection<Wanted> wanted) {
        Map<UUID, Key> keys = wanted.stream()
                .filter(each -> each.first() > 0)
                .map(each -> each.content().document())
                .collect(Collectors.toMap(
                        PublishedDocument::id,
                        document -> new Key(audience, likeness(document)),
                        (same, again) -> same,
                        LinkedHashMap::new));
        Map<Key, List<UUID>> known = new HashMap<>(remembered.getAllPresent(keys.values()));
        known.putAll(found(
                audience,
                keys.values().stream()
                        .filter(key -> !known.containsKey(key))
                        .limit(MOST_ASKED)
                        .toList()));
        Map<UUID, Listing> visible = visible(audience, known);
        Map<UUID, List<Listing>> alike = new HashMap<>();
        keys.forEach((document, key) -> alike.put(
                document,
                known.getOrDefault(key, List.of()).stream()
                        .map(visible::get)
                        .filter(Objects::nonNull)
                        .toList()));
        return alike;
    }

    private Map<UUID, Listing> visible(Audience audience, Map<Key, List<UUID>> found) {
        List<UUID> ids =
                found.values().stream().flatMap(List::stream).distinct().toList();
        return listings.byId(audience, ids).stream()
                .collect(Collectors.toMap(Listing::id, listing -> listing, (same, again) -> same));
    }

    private Map<Key, List<UUID>> found(Audience audience, List<Key> asked) {
        try {
            Map<UUID, List<UUID>> found =
                    queries.moreLike(asked.stream().map(Key::likeness).toList(), SearchAudiences.of(audience), FOUND);
            Map<Key, List<UUID>> byKey = asked.stream()
                    .collect(Collectors.toMap(
                            key -> key, key -> found.getOrDefault(key.likeness().documentId(), List.of())));
            remembered.putAll(byKey);
            return byKey;
        } catch (SearchUnavailable quiet) {
            return Map.of();
        }
    }

    private static Likeness likeness(PublishedDocument document) {
        return new Likeness(
                document.id(),
                document.title(),
                Set.copyOf(document.topics()),
                Set.copyOf(document.wards()),
                Set.copyOf(document.search().people()),
                Set.copyOf(document.related()));
    }

    private record Key(Audience audience, Likeness likeness) {}
}
