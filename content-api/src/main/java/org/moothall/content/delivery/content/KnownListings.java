package org.moothall.content.delivery.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.LogChanges.Named;
import org.springframework.stereotype.Component;

/**
 * Listings that were read before, by document and by slug, and which documents have none for an audience. Each is right until
 * the publication log names its document: it is kept with the log's number from before it was read. Of what an audience may
 * not see nothing but that is kept.
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
            if (known == null || !now.holds(id, known.asOf())) {
                unknown.add(id);
            } else if (known.listing() != null) {
                found.add(known.listing());
            }
        }
        if (!unknown.isEmpty()) {
            found.addAll(read(audience, unknown, reading, now.upTo()));
        }
        return found;
    }

    private List<Listing> read(
            Audience audience, List<UUID> ids, Function<Collection<UUID>, List<Listing>> reading, long asOf) {
        List<Listing> read = reading.apply(ids);
        Set<UUID> unlisted = new HashSet<>(ids);
        for (Listing listing : read) {
            unlisted.remove(listing.id());
            byId.put(new Place<>(audience, listing.id()), new Known(listing, asOf));
        }
        unlisted.forEach(id -> byId.put(new Place<>(audience, id), new Known(null, asOf)));
        return read;
    }

    /** The one at a slug; read when it is not known. Only what has that very slug is kept, and not what had it before. */
    Optional<Listing> at(Audience audience, String slug, Supplier<Optional<AtSlug>> reading) {
        Named now = changes.now();
        Known known = now == null ? null : bySlug.getIfPresent(new Place<>(audience, slug));
        Listing listing = known == null ? null : known.listing();
        if (now != null && known != null && listing != null && now.holds(listing.id(), known.asOf())) {
            return Optional.of(listing);
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

    /**
     * @param listing null where there is none
     * @param asOf the log's number from before it was read
     */
    private record Known(@Nullable Listing listing, long asOf) {}
}
