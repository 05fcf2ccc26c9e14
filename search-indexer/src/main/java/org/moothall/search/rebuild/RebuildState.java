package org.moothall.search.rebuild;

/** Where a rebuild stands. One that runs in no process was interrupted, and is gone on with. */
public enum RebuildState {
    /** Asked for; an indexer begins it, or goes on with it, in its next round. */
    REQUESTED,
    RUNNING,
    /** Somebody stopped it; it waits, with what it has written, until somebody goes on with it. */
    STOPPED,
    DONE;

    /** Whether an indexer has work with it. */
    public boolean isWanted() {
        return this == REQUESTED || this == RUNNING;
    }
}
