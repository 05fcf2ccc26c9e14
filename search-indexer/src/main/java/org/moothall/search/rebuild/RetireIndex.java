package org.moothall.search.rebuild;

import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.SetAsideEntries;
import org.springframework.stereotype.Component;

/** Drops an index that readers are not answered from, and what was noted about it. */
@Component
class RetireIndex {

    private final SearchIndices indices;
    private final FollowerOffsets offsets;
    private final SetAsideEntries setAside;

    RetireIndex(SearchIndices indices, FollowerOffsets offsets, SetAsideEntries setAside) {
        this.indices = indices;
        this.offsets = offsets;
        this.setAside = setAside;
    }

    void retire(PhysicalIndex index) {
        indices.drop(index);
        offsets.forget(index.name());
        setAside.forget(index.name());
    }
}
