package org.moothall.search.follow;

/** This process did no round because another one follows the log; it takes over when that one ends. */
public final class StandingBy extends RuntimeException {

    StandingBy() {
        super("Another indexer follows the log: this one stands by.");
    }
}
