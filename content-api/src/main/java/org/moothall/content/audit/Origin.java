package org.moothall.content.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way by which a change came.
 *
 * @param token of {@link Channel#TOKEN}: the API token that was used
 * @param address the client's IP address; null when no request is being answered
 */
public record Origin(
        Channel channel, @Nullable UUID token, @Nullable String address) {

    /** The platform itself: the scheduler, an import. */
    public static final Origin PLATFORM = new Origin(Channel.PLATFORM, null, null);

    /** How somebody acts. */
    public enum Channel {
        /** Signed in, or signing in. */
        SESSION,
        /** With an API token. */
        TOKEN,
        /** By the platform, later. */
        PLATFORM
    }
}
