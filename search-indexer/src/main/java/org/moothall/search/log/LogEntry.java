package org.moothall.search.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the publication log about a document.
 *
 * @param number its place in the log, from 1; also the version of what is indexed for it
 * @param json the published document as of this number; null when the document was withdrawn
 */
public record LogEntry(
        long number, UUID documentId, @Nullable String json) {

    public LogEntry {
        if (number < 1) {
            throw new IllegalArgumentException("A log entry's number is 1 or more, not " + number + ".");
        }
    }
}
