package org.moothall.search.log;

import java.util.List;

/**
 * A stretch of the log.
 *
 * @param entries those about documents, in the log's order
 * @param upTo the last number of the stretch, whatever it was about
 */
public record LogPage(List<LogEntry> entries, long upTo) {

    public LogPage {
        entries = List.copyOf(entries);
    }
}
