package org.moothall.content.access.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.moothall.content.access.Caller;
import org.moothall.content.access.token.TokenRefused.Reason;
import org.springframework.stereotype.Component;

/** Finds out who sends a token. Reads the token and its owner anew each time, so a change counts at once. */
@Component
public final class VerifyToken {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final String NEW_TOKEN = "Make a new token and use that.";

    private final SentTokens sent;
    private final ApiTokens tokens;
    private final Clock clock;

    VerifyToken(SentTokens sent, ApiTokens tokens, Clock clock) {
        this.sent = sent;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The caller whose token it is, or {@link TokenRefused}. */
    public Caller verify(String text) {
        TokenText given = TokenText.parse(text)
                .orElseThrow(() -> TokenRefused.malformed("This does not have the form of a token."));
        SentToken token = sent.find(given.id())
                .filter(found -> given.hasHash(found.secretHash()))
                .orElseThrow(() -> TokenRefused.malformed("There is no such token."));
        Instant now = clock.instant();
        requireUsable(token, now);
        noteUse(token, now);
        return token.asCaller();
    }

    private static void requireUsable(SentToken token, Instant now) {
        if (token.revokedAt() != null) {
            throw new TokenRefused(
                    Reason.REVOKED,
                    "The token “" + token.name() + "” was revoked at " + token.revokedAt() + ".",
                    NEW_TOKEN);
        }
        if (!now.isBefore(token.expiresAt())) {
            throw new TokenRefused(
                    Reason.EXPIRED,
                    "The token “" + token.name() + "” expired at " + token.expiresAt() + ".",
                    NEW_TOKEN);
        }
        if (!token.ownerEnabled()) {
            throw new TokenRefused(
                    Reason.REVOKED,
                    "The account of the owner of “" + token.name() + "” is disabled.",
                    "Make a token with another account.");
        }
        if (!token.audienceIsGranted()) {
            throw new TokenRefused(
                    Reason.REVOKED,
                    "The owner of “" + token.name() + "” may not give out tokens for " + token.audience()
                            + " any more.",
                    NEW_TOKEN);
        }
    }

    private void noteUse(SentToken token, Instant now) {
        Instant earlier = now.minus(USE_NOTED_EVERY);
        if (token.lastUsedAt() == null || !token.lastUsedAt().isAfter(earlier)) {
            tokens.noteUse(token.id(), now, earlier);
        }
    }
}
