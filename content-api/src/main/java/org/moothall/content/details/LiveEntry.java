package org.moothall.content.details;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of live coverage: what happened at a moment, in Markdown. */
public record LiveEntry(
        UUID id,
        Instant at,
        String text,
        @Nullable UUID image,
        @Nullable String sourceUrl) {}
