package org.moothall.search.follow;

import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.PublicationLog;
import org.moothall.search.log.SetAsideEntries;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Reads from the database how an index stands. */
@Component
class StateReading {

    private final PublicationLog log;
    private final FollowerOffsets offsets;
    private final SetAsideEntries setAside;

    StateReading(PublicationLog log, FollowerOffsets offsets, SetAsideEntries setAside) {
        this.log = log;
        this.offsets = offsets;
        this.setAside = setAside;
    }

    IndexingState of(PhysicalIndex index) {
        long offset = offsets.of(index.name()).orElse(0);
        return new IndexingState(index.name(), offset, log.head(), setAside.count(index.name()), true, null);
    }

    /** The state while another process follows: of the index that was in use when this one last looked. */
    IndexingState standingBy(IndexingState before) {
        long offset = before.index() == null ? 0 : offsets.of(before.index()).orElse(before.offset());
        return new IndexingState(before.index(), offset, log.head(), before.setAside(), true, null);
    }

    /** The state after a failed round: as it was, but for the log's head, so that the lag shows. */
    IndexingState afterFailure(IndexingState before, boolean reachable, String error) {
        return new IndexingState(before.index(), before.offset(), head(before), before.setAside(), reachable, error);
    }

    private long head(IndexingState before) {
        try {
            return log.head();
        } catch (DataAccessException e) {
            return before.head();
        }
    }
}
