package org.moothall.content.importing.store;

/** What became of a file. */
public enum Outcome {
    /** Nothing that it holds was stored before. */
    CREATED,
    /** Something that it holds is new or different. */
    CHANGED,
    /** All of it was stored like this already, or an editor has decided otherwise since. */
    UNCHANGED,
    /** Nothing of it was stored. */
    REFUSED
}
