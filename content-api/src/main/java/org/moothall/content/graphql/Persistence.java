package org.moothall.content.graphql;

/** Which queries an API runs, and whether they may be named by their hash. */
public enum Persistence {
    /** Any query, and only by its text. */
    OFF,
    /** Any query; one that was sent before may be named by its hash. */
    AUTOMATIC,
    /** Only the queries that are allowed, by their text or their hash. */
    ALLOWED_ONLY
}
