package org.moothall.content.document;

/** Where an edition stands. At most one of a document is in the making, and at most one live. */
public enum EditionState {
    DRAFT,
    SUBMITTED,
    SCHEDULED,
    LIVE,
    SUPERSEDED,
    WITHDRAWN,
    DISCARDED;

    /** Whether it is being written: the document's draft, in a wider sense. */
    public boolean inTheMaking() {
        return this == DRAFT || this == SUBMITTED || this == SCHEDULED;
    }
}
