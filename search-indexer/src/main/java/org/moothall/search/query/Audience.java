package org.moothall.search.query;

/** Whom an answer is for. Each value is also the key under which the index holds what that audience may see. */
public enum Audience {
    PUBLIC,
    STAFF,
    COUNCILLOR
}
