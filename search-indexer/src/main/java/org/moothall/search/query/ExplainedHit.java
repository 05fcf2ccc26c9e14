package org.moothall.search.query;

import java.util.List;
import java.util.UUID;

/**
 * A document that was found, and why it ranks where it does.
 *
 * @param reasons what counts most first
 */
public record ExplainedHit(UUID documentId, double score, List<RankingReason> reasons) {

    public ExplainedHit {
        reasons = List.copyOf(reasons);
    }
}
