package org.moothall.content.checks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.moothall.content.rendering.outline.Outline;
import org.springframework.stereotype.Component;

/** Headings in order, each saying something (WCAG 2.2, 1.3.1 and 2.4.6). */
@Component
class HeadingRule implements TextRule {

    private static final String CHECK = "HEADINGS";

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        List<Finding> found = new ArrayList<>();
        int former = 1;
        for (Outline.Heading heading : text.outline().headings()) {
            advice(heading, former)
                    .map(advice -> text.warning(CHECK, heading.line(), heading.text(), advice))
                    .forEach(found::add);
            former = heading.level();
        }
        return found.stream();
    }

    private static Stream<WrittenText.Advice> advice(Outline.Heading heading, int former) {
        if (heading.text().isBlank()) {
            return Stream.of(new WrittenText.Advice("A heading has no words.", "Write it, or take it away."));
        }
        if (heading.level() == 1) {
            return Stream.of(new WrittenText.Advice(
                    "“" + heading.text() + "” is a first-level heading, which the title is already.",
                    "Begin with second-level headings."));
        }
        return heading.level() > former + 1
                ? Stream.of(new WrittenText.Advice(
                        "“" + heading.text() + "” is a heading of level " + heading.level() + " after one of level "
                                + former + ".",
                        "Go down one level at a time."))
                : Stream.empty();
    }
}
