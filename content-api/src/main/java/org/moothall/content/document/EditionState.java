package org.moothall.content.document;

import java.util.List;

/** Where an edition stands. At most one of a document is in the making, and at most one live. */
public enum EditionState {
    DRAFT,
    /** In review: handed to those who publish. */
    SUBMITTED,
    CHANGES_WANTED,
    APPROVED,
    SCHEDULED,
    LIVE,
    SUPERSEDED,
    WITHDRAWN,
    DISCARDED;

    /** The states of an edition that is being written. */
    public static final List<EditionState> IN_THE_MAKING =
            List.of(DRAFT, SUBMITTED, CHANGES_WANTED, APPROVED, SCHEDULED);

    /** In SQL: an edition that is being written or is live. */
    static final String CURRENT = "state in ('DRAFT', 'SUBMITTED', 'CHANGES_WANTED', 'APPROVED', 'SCHEDULED', 'LIVE')";

    /** Whether it is being written: the document's draft, in a wider sense. */
    public boolean inTheMaking() {
        return IN_THE_MAKING.contains(this);
    }
}
