package org.moothall.search.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The latest rebuild of the index.
 *
 * @param reason why, for people
 * @param requestedBy who asked for it; null when the program saw that it was needed
 * @param fill what is filled and how far; null until the index is made
 * @param error why the latest attempt ended before its time; null while nothing is wrong
 */
public record Rebuild(
        RebuildState state,
        String reason,
        @Nullable String requestedBy,
        Instant requestedAt,
        @Nullable Fill fill,
        @Nullable Instant endedAt,
        @Nullable String error) {

    /** How long it will still take at the speed that it had so far; empty when that is not known. */
    public Optional<Duration> estimate() {
        return fill == null || !state.isWanted() || fill.documents() == 0
                ? Optional.empty()
                : Optional.of(fill.worked()
                        .multipliedBy(Math.max(0, fill.total() - fill.documents()))
                        .dividedBy(fill.documents()));
    }
}
