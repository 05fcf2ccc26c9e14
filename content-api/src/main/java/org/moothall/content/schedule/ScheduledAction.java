package org.moothall.content.schedule;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;

/**
 * Something that is to happen to a document when due.
 *
 * @param audience of an opening
 * @param reason of a withdrawal
 * @param redirect of a withdrawal
 * @param changeNote of a publication
 * @param problem why it has not happened, when it was tried
 */
public record ScheduledAction(
        UUID id,
        UUID document,
        ScheduledKind kind,
        @Nullable Audience audience,
        Instant dueAt,
        ScheduledState state,
        int attempts,
        @Nullable String problem,
        @Nullable String reason,
        @Nullable String redirect,
        @Nullable String changeNote,
        String by) {}
