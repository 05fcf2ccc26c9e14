package org.moothall.search.log;

import java.util.UUID;

/**
 * An entry that a follower could not take.
 *
 * @param error why, in words for an operator
 */
public record SetAside(long number, UUID documentId, String error) {

    private static final int LONGEST_ERROR = 1000;

    public SetAside {
        error = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR - 1) + "…" : error;
    }
}
