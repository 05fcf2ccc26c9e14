package org.moothall.website.delivery;

import org.jspecify.annotations.Nullable;

/** The delivery API did not answer in time, or not at all. */
public final class DeliveryUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeliveryUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
