package org.moothall.search.follow;

import org.jspecify.annotations.Nullable;

/**
 * How the indexer stood after its latest round.
 *
 * @param index the index in use; null while there is none
 * @param offset the number up to which the index has taken the log
 * @param head the log's newest number
 * @param setAside how many entries wait for another attempt
 * @param elasticsearchReachable whether Elasticsearch did what the round asked of it
 * @param lastError why the latest round failed; null when it did not
 */
public record IndexingState(
        @Nullable String index,
        long offset,
        long head,
        long setAside,
        boolean elasticsearchReachable,
        @Nullable String lastError) {

    static final IndexingState BEFORE_THE_FIRST_ROUND = new IndexingState(null, 0, 0, 0, true, null);

    /** How many entries of the log search does not know yet. */
    public long lag() {
        return Math.max(0, head - offset);
    }
}
