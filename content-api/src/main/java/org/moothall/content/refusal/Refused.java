package org.moothall.content.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown by use cases: nothing was changed, for the refusals given. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** One or more reasons. */
    public Refused(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    /** One reason. */
    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    /** One reason, put together. */
    public Refused(RefusalCode code, @Nullable String field, String message, String remedy) {
        this(Refusal.of(code, field, message, remedy));
    }

    /** That it cannot be done as things stand. */
    public static Refused wrongState(String message, String remedy) {
        return new Refused(RefusalCode.WRONG_STATE, null, message, remedy);
    }

    /** The reasons; at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
