package org.moothall.content.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's look at an edition.
 *
 * @param edition its number
 * @param askedBy a username; null when the reviewer was not asked and answered all the same
 * @param note what the reviewer was told
 * @param reviewer a username
 * @param answer what the reviewer said
 */
public record Review(
        UUID id,
        UUID document,
        int edition,
        @Nullable String askedBy,
        Instant askedAt,
        @Nullable String note,
        String reviewer,
        ReviewState state,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
