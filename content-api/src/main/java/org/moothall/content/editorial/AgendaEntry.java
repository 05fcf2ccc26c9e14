package org.moothall.content.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.schedule.ScheduledKind;

/**
 * Something that is to happen to a document, or could not be done.
 *
 * @param problem why it has not happened, when it was tried
 */
record AgendaEntry(
        UUID id,
        ScheduledKind kind,
        @Nullable Audience audience,
        Instant dueAt,
        @Nullable String problem,
        String by,
        DocumentReference document) {}
