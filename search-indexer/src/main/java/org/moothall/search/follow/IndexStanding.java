package org.moothall.search.follow;

/**
 * How the index in use stands.
 *
 * @param state its offset, the log's head, and what is set aside
 * @param followed whether an indexer follows the log for it
 * @param documents how many documents some reader may find in it
 * @param definition the version of the definition that it was made from; 0 while there is no index
 * @param newestDefinition the version that this program makes indices from
 */
public record IndexStanding(
        IndexingState state, boolean followed, long documents, int definition, int newestDefinition) {}
