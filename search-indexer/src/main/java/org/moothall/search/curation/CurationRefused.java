package org.moothall.search.curation;

/** A best bet or ignored words that cannot be: which field, why, and what to do. */
public final class CurationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String field;
    private final String remedy;

    CurationRefused(Reason reason, String field, String message, String remedy) {
        super(message);
        this.reason = reason;
        this.field = field;
        this.remedy = remedy;
    }

    public Reason reason() {
        return reason;
    }

    public String field() {
        return field;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }

    /** Why it cannot be. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        REPEATED,
        THERE_ALREADY
    }
}
