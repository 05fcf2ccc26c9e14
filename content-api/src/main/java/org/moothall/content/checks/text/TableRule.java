package org.moothall.content.checks.text;

import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.springframework.stereotype.Component;

/** Every column of a table has a heading (WCAG 2.2, 1.3.1). */
@Component
class TableRule implements TextRule {

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        return text.outline().tables().stream()
                .filter(table -> !table.headed())
                .map(table -> text.warning(
                        "TABLE_HEADERS",
                        table.line(),
                        table.firstWords(),
                        new WrittenText.Advice(
                                "A table has a column without a heading.",
                                "Say in the first row what each column holds.")));
    }
}
