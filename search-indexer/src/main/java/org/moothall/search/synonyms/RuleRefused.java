package org.moothall.search.synonyms;

/** A rule that cannot be: why, and what to do. */
public final class RuleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String remedy;

    RuleRefused(Reason reason, String message, String remedy) {
        super(message);
        this.reason = reason;
        this.remedy = remedy;
    }

    public Reason reason() {
        return reason;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }

    /** Why a rule cannot be. */
    public enum Reason {
        MALFORMED,
        TOO_LONG,
        TOO_MANY,
        LOOP,
        THERE_ALREADY
    }
}
