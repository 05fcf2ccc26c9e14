package org.moothall.content.preview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.LinkSecret;
import org.moothall.content.audience.Audience;

/**
 * That a document may be looked at before it is published.
 *
 * @param view as whom, and when
 * @param maker who gave it: an account
 * @param session the session that it ends with; null for a link that was shared
 * @param edition the only edition that a shared link opens; null for a session's preview
 * @param recipient for whom a link was shared, as its maker said; empty for a session's preview
 * @param lastUsedAt to the minute
 */
public record Preview(
        UUID id,
        UUID document,
        @Nullable UUID edition,
        View view,
        Maker maker,
        @Nullable String session,
        String recipient,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable Instant lastUsedAt) {

    /**
     * How a document is looked at.
     *
     * @param moment null for now, whenever that is
     */
    public record View(Audience audience, @Nullable Instant moment) {

        /** The moment that counts now: nothing that has passed can be looked at again. */
        Instant at(Instant now) {
            return moment == null || moment.isBefore(now) ? now : moment;
        }
    }

    /** Who gave it, and when. */
    public record Maker(UUID account, String username, Instant at) {}

    /** A preview with its secret, which is known nowhere else afterwards. */
    public record Made(Preview preview, LinkSecret secret, String slug) {

        /** The path of the page; it holds the secret. */
        public String address() {
            return "/preview/" + secret.text() + "/" + slug;
        }

        @Override
        public String toString() {
            return "Made[" + preview.id() + "]";
        }
    }

    boolean isShared() {
        return session == null;
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
