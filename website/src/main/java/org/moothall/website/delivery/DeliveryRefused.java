package org.moothall.website.delivery;

/** The delivery API answered with an error: the code is one of those that its documentation lists. */
public final class DeliveryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    DeliveryRefused(String code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    /** Such as {@code SEARCH_UNAVAILABLE}. */
    public String code() {
        return code;
    }
}
