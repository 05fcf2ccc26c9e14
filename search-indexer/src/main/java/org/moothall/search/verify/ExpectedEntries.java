package org.moothall.search.verify;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.indexing.FollowLog;
import org.moothall.search.indexing.IndexEntries;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.LogEntry;
import org.moothall.search.log.PublicationLog;
import org.springframework.stereotype.Component;

/** What an index should hold: of each document the newest entry up to the index's offset. */
@Component
class ExpectedEntries {

    private final PublicationLog log;
    private final FollowerOffsets offsets;
    private final IndexEntries entries;

    ExpectedEntries(PublicationLog log, FollowerOffsets offsets, IndexEntries entries) {
        this.log = log;
        this.offsets = offsets;
        this.entries = entries;
    }

    long offset(PhysicalIndex index) {
        return offsets.of(index.name()).orElse(0);
    }

    long documents(long upTo) {
        return log.documents(upTo);
    }

    /** The next page in the order of the documents' ids. */
    List<LogEntry> page(@Nullable UUID after, long upTo) {
        return log.newestPerDocument(after, upTo, FollowLog.BATCH);
    }

    /** The newest of these documents, as the offset is now. */
    List<LogEntry> newestOf(PhysicalIndex index, Collection<UUID> documents) {
        return log.newestOf(documents, offset(index));
    }

    List<LogEntry> at(Collection<Long> numbers) {
        return log.at(numbers);
    }

    /** Those of these documents that the log has entries of. */
    Set<UUID> known(Collection<UUID> documents) {
        return log.known(documents);
    }

    /** What is written for an entry. */
    String json(LogEntry entry) {
        return entries.expected(entry);
    }

    /** Writes what should be there. */
    void mend(PhysicalIndex index, Collection<UUID> documents) {
        if (!documents.isEmpty()) {
            entries.mend(index, newestOf(index, documents));
        }
    }
}
