package org.moothall.content.review;

/** What has come of a review. */
public enum ReviewState {
    /** Asked for, not answered. */
    WAITING,
    APPROVED,
    CHANGES_WANTED,
    /** Never answered, and not wanted any more: the draft was handed over anew, or a colleague stepped in. */
    LAPSED
}
