package org.moothall.search.definition;

/** The index that was asked for is no longer there: a rebuild has replaced it, or someone has dropped it. */
public final class IndexGone extends IndexUnreachable {

    public IndexGone(PhysicalIndex index) {
        super("The index " + index.name() + " is no longer there: the next round looks which one is in use.");
    }
}
