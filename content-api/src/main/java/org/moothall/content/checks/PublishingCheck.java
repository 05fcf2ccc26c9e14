package org.moothall.content.checks;

import java.util.stream.Stream;

/** One thing that must be right, or would better be, before an edition goes live. */
public interface PublishingCheck {

    /** What is found. Asked for a draft as it is stored, and for one that is still being written. */
    Stream<Finding> look(Checked checked);
}
