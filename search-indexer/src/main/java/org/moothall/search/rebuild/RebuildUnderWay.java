package org.moothall.search.rebuild;

/** A rebuild was not begun because one is under way, in this process or another. */
public final class RebuildUnderWay extends RuntimeException {

    RebuildUnderWay() {
        super("The search index is being rebuilt already: wait for that rebuild to end.");
    }
}
