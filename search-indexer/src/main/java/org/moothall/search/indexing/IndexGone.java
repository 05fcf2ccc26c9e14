package org.moothall.search.indexing;

import org.moothall.search.definition.IndexUnreachable;
import org.moothall.search.definition.PhysicalIndex;

/** The index that was written to is no longer there: a rebuild has replaced it, or someone has dropped it. */
public final class IndexGone extends IndexUnreachable {

    IndexGone(PhysicalIndex index) {
        super("The index " + index.name() + " is no longer there: the next round looks which one is in use.");
    }
}
