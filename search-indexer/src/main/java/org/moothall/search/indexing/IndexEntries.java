package org.moothall.search.indexing;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.log.LogEntry;
import org.moothall.search.log.PublicationLog;
import org.moothall.search.log.SetAside;
import org.moothall.search.log.SetAsideEntries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings entries of the log into an index: may be done again, by several at once and out of order. An entry that cannot
 * be indexed is set aside, and its document is hidden until it can: the version that stands there may name an audience
 * that may not see it any more.
 */
@Component
public class IndexEntries {

    private static final Logger LOG = LoggerFactory.getLogger(IndexEntries.class);
    private static final int RETRIES_PER_ROUND = 100;

    private final BulkWrite bulk;
    private final PublicationLog log;
    private final SetAsideEntries setAside;

    IndexEntries(BulkWrite bulk, PublicationLog log, SetAsideEntries setAside) {
        this.bulk = bulk;
        this.log = log;
        this.setAside = setAside;
    }

    /** Indexes the newest entry of each document among these, which are in the log's order. */
    public void index(PhysicalIndex index, List<LogEntry> entries) {
        Map<UUID, LogEntry> newest = new LinkedHashMap<>();
        entries.forEach(entry -> newest.put(entry.documentId(), entry));
        List<LogEntry> taken = write(index, newest.values(), VersionType.External);
        setAside.dropOlderThan(index.name(), taken);
    }

    /** Tries again what was set aside and is due. */
    public void retry(PhysicalIndex index) {
        List<Long> due = setAside.due(index.name(), RETRIES_PER_ROUND);
        if (due.isEmpty()) {
            return;
        }
        for (LogEntry entry : write(index, log.at(due), VersionType.ExternalGte)) {
            setAside.settle(index.name(), entry.number());
            LOG.info("Indexed entry {} of document {}, set aside before.", entry.number(), entry.documentId());
        }
    }

    /** Writes the entries again though the index may hold something of their numbers; what is newer stays. */
    public void mend(PhysicalIndex index, List<LogEntry> entries) {
        write(index, entries, VersionType.ExternalGte);
    }

    /** What the index should hold of an entry, as JSON; what hides its document when it cannot be indexed. */
    public String expected(LogEntry entry) {
        try {
            return SearchDocument.of(entry).json();
        } catch (UnreadableEntry e) {
            return SearchDocument.invisible(entry).json();
        }
    }

    private List<LogEntry> write(PhysicalIndex index, Collection<LogEntry> entries, VersionType versions) {
        List<SearchDocument> readable = new ArrayList<>();
        List<SetAside> failed = new ArrayList<>();
        for (LogEntry entry : entries) {
            try {
                readable.add(SearchDocument.of(entry));
            } catch (UnreadableEntry e) {
                failed.add(new SetAside(entry.number(), entry.documentId(), String.valueOf(e.getMessage())));
            }
        }
        failed.addAll(bulk.write(index, readable, versions));
        setAside(index, failed, versions);
        Set<Long> numbers = failed.stream().map(SetAside::number).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !numbers.contains(entry.number()))
                .toList();
    }

    // The row comes before the placeholder: a death between the two must not leave a placeholder that nobody retries.
    private void setAside(PhysicalIndex index, List<SetAside> failed, VersionType versions) {
        for (SetAside entry : failed) {
            LOG.warn(
                    "Set aside entry {} of document {}, which search hides until it can be indexed: {}",
                    entry.number(),
                    entry.documentId(),
                    entry.error());
            setAside.add(index.name(), entry);
        }
        List<SearchDocument> placeholders = failed.stream()
                .map(entry -> SearchDocument.invisible(new LogEntry(entry.number(), entry.documentId(), null)))
                .toList();
        bulk.write(index, placeholders, versions);
    }
}
