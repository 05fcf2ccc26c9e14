package org.moothall.search.definition;

/** Elasticsearch did not do what it was asked, and may do so later: nothing is lost by trying again. */
public class IndexUnreachable extends RuntimeException {

    public IndexUnreachable(String message) {
        super(message);
    }

    public IndexUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
