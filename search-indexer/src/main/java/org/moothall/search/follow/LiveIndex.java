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
        if (offset.getAsLong() > log.head()) {
            return rebuild.run("the log ends before " + offset.getAsLong() + ", up to which "
                    + live.get().name() + " has followed it: the database seems to be restored from a backup");
        }
        return live.get();
    }
}
