package org.moothall.content.editorial.searchindex;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.search.rebuild.Fill;
import org.moothall.search.rebuild.Rebuild;
import org.moothall.search.rebuild.RebuildState;

/** The latest rebuild as the schema has it. */
record RebuildView(
        RebuildState state,
        String reason,
        @Nullable String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        int documents,
        int total,
        @Nullable Integer secondsLeft,
        @Nullable String error) {

    static RebuildView of(Rebuild rebuild) {
        Fill fill = rebuild.fill();
        return new RebuildView(
                rebuild.state(),
                rebuild.reason(),
                rebuild.requestedBy(),
                rebuild.requestedAt(),
                rebuild.endedAt(),
                fill == null ? 0 : Math.toIntExact(fill.documents()),
                fill == null ? 0 : Math.toIntExact(fill.total()),
                rebuild.estimate()
                        .map(Duration::toSeconds)
                        .map(Math::toIntExact)
                        .orElse(null),
                rebuild.error());
    }
}
