package org.moothall.search.verify;

/** Where a comparison stands. One that runs in no process was interrupted, and is begun again. */
public enum VerificationState {
    REQUESTED,
    RUNNING,
    DONE,
    FAILED;

    /** Whether an indexer has work with it. */
    public boolean isWanted() {
        return this == REQUESTED || this == RUNNING;
    }
}
