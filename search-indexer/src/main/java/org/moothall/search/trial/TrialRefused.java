package org.moothall.search.trial;

/** A trial that cannot be made now: why, and what to do. */
public final class TrialRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    TrialRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
