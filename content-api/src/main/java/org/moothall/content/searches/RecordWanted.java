package org.moothall.content.searches;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;

/**
 * Which part of the search record is wanted.
 *
 * @param to the last day
 * @param audience null for all of them
 */
public record RecordWanted(
        LocalDate from, LocalDate to, @Nullable Audience audience, Which which) {

    /** Which searches. */
    public enum Which {
        ALL,
        /** Those that found nothing, once at least; the most such first. */
        FOUND_NOTHING,
        /** Those that found something of which nothing was opened. */
        NOT_OPENED
    }
}
