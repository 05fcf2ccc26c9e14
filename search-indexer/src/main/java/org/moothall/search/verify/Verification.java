package org.moothall.search.verify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest comparison of the index with the log.
 *
 * @param repair whether what it finds is mended
 * @param requestedBy who asked for it; null for a command
 * @param report what it has found so far; null before its first page
 * @param error why it could not be done
 */
public record Verification(
        VerificationState state,
        boolean repair,
        @Nullable String requestedBy,
        @Nullable Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable Report report,
        @Nullable String error) {}
