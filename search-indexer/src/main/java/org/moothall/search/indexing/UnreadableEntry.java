package org.moothall.search.indexing;

/** An entry of the log whose JSON is not what the log's contract says. */
final class UnreadableEntry extends RuntimeException {

    UnreadableEntry(String message) {
        super(message);
    }
}
