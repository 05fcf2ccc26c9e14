package org.moothall.search.verify;

/** What may be wrong with a document of the index. */
public enum Fault {
    /** The log has an entry of it, and the index does not hold it. */
    MISSING,
    /** The index holds an older entry than it should. */
    STALE,
    /** The index holds the right entry, and not as it should: other words, or other audiences. */
    DIFFERENT,
    /** The index lets readers find a document of which the log knows nothing. */
    SURPLUS,
    /** The index holds a number that the log has no entry at: only a rebuild mends that. */
    AHEAD
}
