package org.moothall.content.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;

/**
 * What a type of content demands before it goes out.
 *
 * @param changedAt null when nobody has ever set it
 * @param changedBy a username
 */
public record TypeRule(
        ContentType type,
        boolean secondPairOfEyes,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {}
