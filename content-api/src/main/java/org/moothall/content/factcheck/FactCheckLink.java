package org.moothall.content.factcheck;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link for one person to one edition.
 *
 * @param recipient whom it was made for, as its maker said
 * @param madeBy a username
 * @param lastUsedAt to the minute
 */
public record FactCheckLink(
        UUID id,
        UUID document,
        UUID edition,
        String recipient,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable Instant lastUsedAt) {

    boolean opensAt(Instant moment) {
        return revokedAt == null && moment.isBefore(expiresAt);
    }
}
