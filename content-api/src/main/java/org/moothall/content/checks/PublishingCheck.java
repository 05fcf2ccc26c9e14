package org.moothall.content.checks;

import java.util.stream.Stream;

/** One thing that must be right, or would better be, before an edition goes live. */
interface PublishingCheck {

    Stream<Finding> look(Checked checked);
}
