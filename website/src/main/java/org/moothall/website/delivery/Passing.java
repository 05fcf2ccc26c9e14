package org.moothall.website.delivery;

/** An answer that may be another in a moment though nothing was published: one that says so is not kept. */
public interface Passing {

    /** Whether this one is. */
    boolean isPassing();
}
