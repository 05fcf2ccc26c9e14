package org.moothall.content.delivery.address;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is at an address, or became of it.
 *
 * @param slug where the content is now; null when it is gone
 * @param reason of a withdrawal
 * @param redirect where a withdrawal sends readers instead: a slug or an http(s) address
 * @param at when it moved or was withdrawn; null when it is still there
 */
public record Address(
        State state,
        @Nullable String slug,
        @Nullable String reason,
        @Nullable String redirect,
        @Nullable Instant at) {

    /** What can be said of an address. */
    public enum State {
        FOUND,
        MOVED,
        WITHDRAWN
    }
}
