package org.moothall.content.checks.text;

import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;

/** One thing to look for in a text. */
interface TextRule {

    Stream<Finding> look(WrittenText text, Checked checked);
}
