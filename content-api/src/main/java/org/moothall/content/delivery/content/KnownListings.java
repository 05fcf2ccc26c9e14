package org.moothall.content.delivery.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.LogChanges.Named;
import org.springframework.stereotype.Component;

/**
 * Listings that were read before, by document and by slug. One is right until the publication log names its document: each
 * is kept with the log's number from before it was read. What an audience may not see is never kept.
 */
@Component
class KnownListings implements MeterBinder {

    private final LogChanges changes;
    private final Cache<Place<UUID>, Known> byId;
    private final Cache<Place<String>, Known> bySlug;

    KnownListings(LogChanges changes, CacheSettings settings) {
        this.changes = changes;
        this.byId = Caffeine.newBuilder()
                .maximumSize(settings.listings())
                .recordStats()
                .build();
        this.bySlug = Caffeine.newBuilder()
                .maximumSize(settings.listings())
                .recordStats()
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, byId, "delivery.listings");
        CaffeineCacheMetrics.monitor(registry, bySlug, "delivery.slugs");
    }

    /** Those of the ids that are listed; what is not known is read. */
    List<Listing> byId(Audience audience, Collection<UUID> ids, Function<Collection<UUID>, List<Listing>> reading) {
        Named now = changes.now();
        if (now == null) {
            return reading.apply(ids);
        }
        List<Listing> found = new ArrayList<>(ids.size());
        List<UUID> unknown = new ArrayList<>();
        for (UUID id : ids) {
            Known known = byId.getIfPresent(new Place<>(audience, id));
            if (known != null && now.holds(known.listing().id(), known.asOf())) {
                found.add(known.listing());
            } else {
                unknown.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            for (Listing listing : reading.apply(unknown)) {
                byId.put(new Place<>(audience, listing.id()), new Known(listing, now.upTo()));
                found.add(listing);
            }
        }
        return found;
    }

    /** The one at a slug; read when it is not known. Only what has that very slug is kept, and not what had it before. */
    Optional<Listing> at(Audience audience, String slug, Supplier<Optional<AtSlug>> reading) {
        Named now = changes.now();
        Known known = now == null ? null : bySlug.getIfPresent(new Place<>(audience, slug));
        if (now != null && known != null && now.holds(known.listing().id(), known.asOf())) {
            return Optional.of(known.listing());
        }
        Optional<AtSlug> read = reading.get();
        if (now != null) {
            read.filter(found -> found.slug().equals(slug))
                    .ifPresent(
                            found -> bySlug.put(new Place<>(audience, slug), new Known(found.listing(), now.upTo())));
        }
        return read.map(AtSlug::listing);
    }

    /** A listing and the slug that its document has now. */
    record AtSlug(Listing listing, String slug) {}

    private record Place<K>(Audience audience, K key) {}

    /** @param asOf the log's number from before it was read */
    private record Known(Listing listing, long asOf) {}
}
