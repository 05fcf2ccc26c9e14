package org.moothall.content.access.token;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;

/**
 * What has to be known of a token that was sent.
 *
 * @param secretHash as {@link TokenText#hash()}
 * @param owner signed in as somebody
 * @param lastUsedAt to the minute
 */
record SentToken(
        UUID id,
        String name,
        String secretHash,
        Set<Scope> scopes,
        Audience audience,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        Caller owner,
        boolean ownerEnabled) {

    /** Whether its owner may still give out a token for this audience. */
    boolean audienceIsGranted() {
        return TokenRules.mayGrant(owner, audience);
    }

    /** Its owner, with no more than this token's scopes and its audience. */
    Caller asCaller() {
        EnumSet<Scope> left = EnumSet.copyOf(scopes);
        left.retainAll(owner.scopes());
        return new Caller(owner.accountId(), owner.username(), owner.role(), audience, left, id);
    }
}
