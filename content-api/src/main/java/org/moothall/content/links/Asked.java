package org.moothall.content.links;

import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
sealed interface Asked {

    /** The HTTP status of the last answer; null when there was none. */
    @Nullable Integer status();

    /** Something is there, or at least nobody says otherwise. */
    record Works(@Nullable Integer status) implements Asked {}

    /** Nothing is there, for the reason given in words. */
    record Fails(@Nullable Integer status, String problem) implements Asked {}

    /** Nobody answered, for which this machine's own network may be the reason. */
    record Unanswered(String problem) implements Asked {

        @Override
        public @Nullable Integer status() {
            return null;
        }
    }
}
