package org.moothall.content.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a document.
 *
 * @param edition the number of the edition that it concerns; null when it concerns none
 */
public record DocumentEvent(
        UUID document,
        @Nullable Integer edition,
        EventKind kind,
        Instant at,
        String by,
        @Nullable String note) {}
