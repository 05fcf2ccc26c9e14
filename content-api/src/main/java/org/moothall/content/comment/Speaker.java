package org.moothall.content.comment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;

/**
 * Who speaks: a colleague, or somebody who came by a fact-check link.
 *
 * @param username the actor in the history
 * @param factCheck the link; null for a colleague
 * @param givenName the name that a visitor gave; null for a colleague
 */
public record Speaker(
        String username, @Nullable UUID factCheck, @Nullable String givenName) {

    /** The actor that histories name for visitors. */
    public static final String VISITOR = "fact-check";

    static Speaker colleague(Caller caller) {
        return new Speaker(caller.username(), null, null);
    }

    /** Somebody who came by a link, under the name that they gave. */
    public static Speaker visitor(UUID factCheck, String givenName) {
        return new Speaker(VISITOR, factCheck, givenName);
    }
}
