package org.moothall.search.rebuild;

import java.util.List;
import java.util.UUID;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.indexing.FollowLog;
import org.moothall.search.indexing.IndexEntries;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.LogEntry;
import org.moothall.search.log.PublicationLog;
import org.springframework.stereotype.Component;

/** Fills a new index with each document's newest entry, and then follows the log from there to its head. */
@Component
class FillIndex {

    private final PublicationLog log;
    private final IndexEntries entries;
    private final FollowerOffsets offsets;
    private final FollowLog follow;

    FillIndex(PublicationLog log, IndexEntries entries, FollowerOffsets offsets, FollowLog follow) {
        this.log = log;
        this.entries = entries;
        this.offsets = offsets;
        this.follow = follow;
    }

    void fill(PhysicalIndex index) {
        long head = log.head();
        List<LogEntry> page = log.newestPerDocument(null, head, FollowLog.BATCH);
        while (!page.isEmpty()) {
            entries.index(index, page);
            UUID last = page.getLast().documentId();
            page = log.newestPerDocument(last, head, FollowLog.BATCH);
        }
        offsets.advance(index.name(), head);
        follow.toHead(index);
    }
}
