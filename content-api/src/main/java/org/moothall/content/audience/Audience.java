package org.moothall.content.audience;

/** For whom content is. A caller has exactly one audience; without a session or token it is {@link #PUBLIC}. */
public enum Audience {
    PUBLIC,
    STAFF,
    COUNCILLOR;

    /** Whether a reader of this audience may see what is open to the other: its own, and what the public may see. */
    public boolean sees(Audience opened) {
        return opened == this || opened == PUBLIC;
    }
}
