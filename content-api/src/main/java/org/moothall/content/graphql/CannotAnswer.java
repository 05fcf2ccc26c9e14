package org.moothall.content.graphql;

/** Thrown where a field cannot be answered for a reason that lies in the platform and not in the request. */
public final class CannotAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RequestError error;

    /** For the reason that the error gives. */
    public CannotAnswer(RequestError error, Throwable cause) {
        super(error.message(), cause);
        this.error = error;
    }

    RequestError error() {
        return error;
    }
}
