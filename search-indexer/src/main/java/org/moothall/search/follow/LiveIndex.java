package org.moothall.search.follow;

import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.PublicationLog;
import org.moothall.search.rebuild.RebuildIndex;
import org.springframework.stereotype.Component;

/** The index that the follower keeps up to date; built when there is none, or none that can be followed on from. */
@Component
class LiveIndex {

    private final SearchIndices indices;
    private final FollowerOffsets offsets;
    private final PublicationLog log;
    private final RebuildIndex rebuild;
    private volatile boolean compared;

    LiveIndex(SearchIndices indices, FollowerOffsets offsets, PublicationLog log, RebuildIndex rebuild) {
        this.indices = indices;
        this.offsets = offsets;
        this.log = log;
        this.rebuild = rebuild;
    }

    /**
     * The index in use, fit to be followed on from.
     *
     * @throws org.moothall.search.rebuild.RebuildUnderWay while another process builds it
     */
    PhysicalIndex get() {
        Optional<PhysicalIndex> live = indices.live();
        if (live.isEmpty()) {
            return rebuild.run("there is none behind the alias " + indices.alias());
        }
        OptionalLong offset = offsets.of(live.get().name());
        if (offset.isEmpty()) {
            return rebuild.run("how far " + live.get().name() + " has followed the log is not known");
        }
        if (isAheadOfTheLog(live.get(), offset.getAsLong())) {
            return rebuild.afresh(live.get().name() + " holds more than the log: the database was restored from a backup");
        }
        return live.get();
    }

    /**
     * Whether the index has come further than the log goes. What is published next would then bear numbers that the
     * index has seen already, and would be taken for old. The index itself is asked once, at this program's start: a
     * backup may hold an offset that fits its log.
     */
    private boolean isAheadOfTheLog(PhysicalIndex index, long offset) {
        long newest = compared ? offset : Math.max(offset, indices.newestNumber(index));
        boolean ahead = newest > log.head();
        compared = !ahead;
        return ahead;
    }
}
