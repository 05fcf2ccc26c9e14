package org.moothall.content.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said at one place.
 *
 * @param factCheck the fact-check link through which it was begun; null when a colleague began it
 * @param resolvedBy a username
 */
public record CommentThread(
        UUID id,
        UUID document,
        Place place,
        @Nullable UUID factCheck,
        Instant begunAt,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {}
