package org.moothall.search.verify;

/** A comparison was not begun because one is under way, in this process or another. */
public final class VerificationUnderWay extends RuntimeException {

    VerificationUnderWay() {
        super("The search index is being compared already: wait for that to end.");
    }
}
