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
    SCHEDULE_FAILED,
    ASSIGNED,
    REVIEW_ASKED,
    APPROVED,
    CHANGES_WANTED,
    COMMENTED,
    COMMENT_RESOLVED,
    COMMENT_REOPENED,
    REVIEW_BY_SET,
    FACT_CHECK_MADE,
    FACT_CHECK_REVOKED,
    FACT_CHECK_USED,
    PREVIEW_SHARED,
    PREVIEW_REVOKED,
    PREVIEW_USED,
    PICTURE_CHANGED,
    /** A topic that it is filed under was merged, or a credit renamed. */
    REFILED
}
