package org.moothall.content.history;

/** What can happen to a document. */
public enum EventKind {
    CREATED,
    DRAFT_STARTED,
    DRAFT_SAVED,
    SUBMITTED,
    RECALLED,
    SCHEDULED,
    SCHEDULE_CANCELLED,
    PUBLISHED,
    OPENED,
    WITHDRAWAL_SCHEDULED,
    WITHDRAWN,
    DISCARDED,
    RESTORED,
    MOVED,
    /** A topic that it is filed under was merged, or a credit renamed. */
    REFILED,
    SCHEDULE_FAILED
}
