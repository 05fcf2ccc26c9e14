package org.moothall.content.access.token;

/** A token that was given cannot be used; says why and what to do. Never answered as if no token had been given. */
public final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String remedy;

    TokenRefused(Reason reason, String message, String remedy) {
        super(message);
        this.reason = reason;
        this.remedy = remedy;
    }

    /** Not a token at all, in the words of who found it. */
    public static TokenRefused malformed(String message) {
        return new TokenRefused(
                Reason.INVALID, message, "Send “Authorization: Bearer mht_…” with a token as it was given out.");
    }

    public Reason reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }

    /** Why a token cannot be used. */
    public enum Reason {
        INVALID,
        EXPIRED,
        REVOKED
    }
}
