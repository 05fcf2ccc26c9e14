package org.moothall.content.delivery.content;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one request sees otherwise than readers do: documents that stand in for live ones or beside them, and documents
 * that are gone. Readers' requests have none. Whoever brings some has put them together; from here nothing is looked up
 * but these values, and nothing keeps them. Bound to the thread that answers, and gone with the answer.
 */
public final class StandIns {

    private static final ScopedValue<StandIns> HERE = ScopedValue.newInstance();
    private static final StandIns NONE = new StandIns(List.of(), List.of());

    private final Map<UUID, Content> contents = new HashMap<>();
    private final Map<String, UUID> slugs = new HashMap<>();
    private final Map<String, Gone> gone = new HashMap<>();
    private final Set<UUID> aside = new HashSet<>();

    /** All of them as the readers of one audience have them. */
    public StandIns(Collection<Content> contents, Collection<Gone> gone) {
        for (Gone each : gone) {
            this.gone.put(each.slug(), each);
            aside.add(each.id());
        }
        for (Content each : contents) {
            this.contents.put(each.id(), each);
            slugs.put(each.document().slug(), each.id());
            aside.add(each.id());
        }
    }

    /** Those of the request that this thread answers. */
    public static StandIns here() {
        return HERE.orElse(NONE);
    }

    /** Does work with these. */
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(HERE, this).call(work::get);
    }

    /** The documents that what is stored says nothing of. */
    public Set<UUID> aside() {
        return aside;
    }

    /** Whether a document stands in at a slug. */
    public boolean isAt(String slug) {
        return slugs.containsKey(slug);
    }

    /** What is gone from a slug. */
    public Optional<Gone> goneFrom(String slug) {
        return Optional.ofNullable(gone.get(slug));
    }

    Optional<Content> at(String slug) {
        return Optional.ofNullable(slugs.get(slug)).map(contents::get);
    }

    /** What there is of a document that is stored: itself, what stands in for it, or nothing. */
    Optional<Listing> now(Listing stored) {
        return aside.contains(stored.id())
                ? Optional.ofNullable(contents.get(stored.id())).map(Listing::of)
                : Optional.of(stored);
    }

    @Nullable Content byId(UUID id) {
        return contents.get(id);
    }

    /** The listings of those for which a rule holds. */
    Stream<Listing> listings(Predicate<Content> rule) {
        return contents.values().stream().filter(rule).map(Listing::of);
    }

    /** Of the listings that are stored, those of which it says something. */
    Stream<Listing> left(List<Listing> stored) {
        return stored.stream().filter(listing -> !aside.contains(listing.id()));
    }

    /**
     * A document that is not there.
     *
     * @param withdrawn what readers are told of it; null when they are told nothing
     */
    public record Gone(UUID id, String slug, @Nullable Withdrawn withdrawn) {}

    /** Why a document is gone, where its readers are sent instead, and since when. */
    public record Withdrawn(
            @Nullable String reason, @Nullable String redirect, Instant at) {}
}
