package org.moothall.search.verify;

/** There is no index to compare. */
public final class NoIndex extends RuntimeException {

    NoIndex(String alias) {
        super("There is no index behind " + alias + " yet: an indexer builds it when it runs.");
    }
}
