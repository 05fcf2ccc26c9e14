package org.moothall.search.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes first for a query, in this order, until a day has passed.
 *
 * @param query in its normal form
 * @param documents pinned ones, the first on top; those that a reader may not see do not count
 * @param lastDay until its end in London it holds; null for always
 */
public record BestBet(
        UUID id,
        String query,
        List<UUID> documents,
        @Nullable LocalDate lastDay,
        Kept kept) {

    /** How many documents one query may have pinned. */
    public static final int MOST_DOCUMENTS = 10;

    public BestBet {
        documents = List.copyOf(documents);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }
}
