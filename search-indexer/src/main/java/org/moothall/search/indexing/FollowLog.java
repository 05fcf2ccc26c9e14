package org.moothall.search.indexing;

import java.util.Optional;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.LogPage;
import org.moothall.search.log.PublicationLog;
import org.springframework.stereotype.Component;

/** Takes one index along the log. Its offset moves only when what lies behind it can be found in the index. */
@Component
public class FollowLog {

    /** Entries that are read and written at once. */
    public static final int BATCH = 500;

    private final PublicationLog log;
    private final FollowerOffsets offsets;
    private final IndexEntries entries;
    private final SearchIndices indices;

    FollowLog(PublicationLog log, FollowerOffsets offsets, IndexEntries entries, SearchIndices indices) {
        this.log = log;
        this.offsets = offsets;
        this.entries = entries;
        this.indices = indices;
    }

    /** Takes one batch; answers the offset after it, which is the offset before it at the log's head. */
    public long step(PhysicalIndex index) {
        long offset = offsets.of(index.name()).orElse(0);
        Optional<LogPage> page = log.after(offset, BATCH);
        if (page.isEmpty()) {
            return offset;
        }
        entries.index(index, page.get().entries());
        indices.refresh(index);
        offsets.advance(index.name(), page.get().upTo());
        return page.get().upTo();
    }

    /** Takes the index to where the log's head is now. */
    public void toHead(PhysicalIndex index) {
        long head = log.head();
        long offset = step(index);
        while (offset < head) {
            offset = step(index);
        }
    }
}
