package org.moothall.content.checks.text;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;

/** One thing to look for in texts. */
interface TextRule {

    int MOST_IN_A_TEXT = 40;

    /** Whether nothing that it ever finds is an error, so that a publication need not ask it. */
    default boolean onlyAdvises() {
        return false;
    }

    /** What is found in one text. */
    Stream<Finding> look(WrittenText text, Checked checked);

    /** What is found in all texts of an edition, for rules that fetch something once for all of them. */
    default Stream<Finding> lookAtAll(List<WrittenText> texts, Checked checked) {
        return texts.stream().flatMap(text -> look(text, checked).limit(MOST_IN_A_TEXT));
    }
}
