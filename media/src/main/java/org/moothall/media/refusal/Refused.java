package org.moothall.media.refusal;

/** Carries a {@link Refusal} out of the use case that refused. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Wraps the refusal; the message is the refusal's own. */
    public Refused(Refusal refusal) {
        super(refusal.message() + " " + refusal.remedy());
        this.refusal = refusal;
    }

    /** What was refused and why. */
    public Refusal refusal() {
        return refusal;
    }
}
