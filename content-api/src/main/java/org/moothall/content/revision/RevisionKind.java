package org.moothall.content.revision;

/** How a save came about. */
public enum RevisionKind {
    /** Somebody saved. */
    SAVE,
    /** The editor saved by itself while somebody was writing. */
    AUTOSAVE,
    /** An earlier edition or save was brought back. */
    RESTORE
}
