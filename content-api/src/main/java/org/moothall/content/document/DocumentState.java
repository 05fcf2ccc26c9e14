package org.moothall.content.document;

/** Where a document stands, by its editions. */
public enum DocumentState {
    DRAFT,
    /** In review: handed to those who publish. */
    SUBMITTED,
    CHANGES_WANTED,
    APPROVED,
    SCHEDULED,
    LIVE,
    /** Readers see one edition while another is being written. */
    LIVE_WITH_DRAFT,
    WITHDRAWN,
    /** Its only draft was discarded before anything was published. */
    DISCARDED
}
