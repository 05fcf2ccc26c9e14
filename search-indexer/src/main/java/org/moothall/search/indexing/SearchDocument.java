package org.moothall.search.indexing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.moothall.search.log.LogEntry;

/**
 * A document as it is written into the index.
 *
 * @param number the log entry that it was made of, and its version in the index
 * @param json what is written
 */
record SearchDocument(UUID id, long number, String json) {

    /** The document of an entry; a tombstone for a withdrawal. */
    static SearchDocument of(LogEntry entry) {
        String json = entry.json();
        return json == null
                ? invisible(entry)
                : new SearchDocument(entry.documentId(), entry.number(), new IndexedFields(entry, json).asJson());
    }

    /**
     * What stands in the index for a document that nobody may find: one that was withdrawn, or one whose newest entry
     * cannot be indexed. It is kept, not deleted, so that its version goes on refusing older entries for ever;
     * Elasticsearch forgets the version of a deleted document after a minute.
     */
    static SearchDocument invisible(LogEntry entry) {
        return new SearchDocument(
                entry.documentId(),
                entry.number(),
                "{\"documentId\":\"" + entry.documentId() + "\",\"number\":" + entry.number() + ",\"visibleTo\":[]}");
    }

    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
