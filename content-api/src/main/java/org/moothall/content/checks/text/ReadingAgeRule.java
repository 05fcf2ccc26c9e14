package org.moothall.content.checks.text;

import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.springframework.stereotype.Component;

/** A text that asks more of its readers than its tier should. */
@Component
class ReadingAgeRule implements TextRule {

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        Reading reading = Reading.of(checked.content().tier(), text.sentences().toList());
        return reading.isTooHard()
                ? Stream.of(Finding.warning(
                        "READING_AGE",
                        text.field(),
                        "This reads like a text for people of " + reading.age() + "; here it should suit those of "
                                + reading.to() + ".",
                        "Shorten the sentences, and use everyday words."))
                : Stream.empty();
    }
}
