package org.moothall.content.importing.store;

/** What is to be done about a document that a file brings. */
enum Decision {
    CREATE,
    /** A new edition, or the import's own draft again. */
    SAVE,
    /** An editor's draft is discarded, and so kept in the history, before the file's is saved. */
    REPLACE,
    /** The draft is as the file has it: it only has to go live. */
    PUBLISH,
    LEAVE
}
