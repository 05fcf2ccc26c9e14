package org.moothall.content.checks.text;

import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.springframework.stereotype.Component;

/** Sentences that lose their reader: the government's style guide draws the line at 25 words. */
@Component
class SentenceRule implements TextRule {

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        return text.sentences()
                .filter(sentence -> sentence.words().size() > Reading.LONG_SENTENCE)
                .map(sentence -> text.warning(
                        "LONG_SENTENCE",
                        sentence.line(),
                        sentence.text(),
                        new WrittenText.Advice(
                                "“" + WrittenText.opening(sentence.text()) + "” is a sentence of "
                                        + sentence.words().size() + " words.",
                                "Make two of it; " + Reading.LONG_SENTENCE + " words are plenty.")));
    }
}
