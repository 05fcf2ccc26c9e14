package org.moothall.search.rebuild;

/** A rebuild ended before its time because somebody stopped it; what it has written stays, to go on from. */
public final class RebuildStopped extends RuntimeException {

    RebuildStopped(String index) {
        super("The rebuild of the search index was stopped; " + index + " stays until somebody goes on with it.");
    }
}
