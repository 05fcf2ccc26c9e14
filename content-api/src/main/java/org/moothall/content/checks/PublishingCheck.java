package org.moothall.content.checks;

import java.util.stream.Stream;

/** One thing that must be right, or would better be, before an edition goes live. */
public interface PublishingCheck {

    /** What is found. Asked for a draft as it is stored, and for one that is still being written. */
    Stream<Finding> look(Checked checked);

    /** The errors alone, which is all that a publication asks for: nobody reads its advice. */
    default Stream<Finding> errors(Checked checked) {
        return look(checked).filter(Finding::isError);
    }

    /** Whether nothing that it ever finds is an error, so that a publication need not ask it. */
    default boolean onlyAdvises() {
        return false;
    }
}
