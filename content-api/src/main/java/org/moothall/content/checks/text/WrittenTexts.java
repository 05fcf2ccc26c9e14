package org.moothall.content.checks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.moothall.content.checks.PublishingCheck;
import org.moothall.content.document.EditionContent;
import org.moothall.content.rendering.MarkupLimits;
import org.moothall.content.rendering.outline.Outline;
import org.moothall.content.rendering.outline.OutlineMarkdown;
import org.springframework.stereotype.Component;

/** Looks the summary, the body and the type's own texts over, by every rule. */
@Component
public class WrittenTexts implements PublishingCheck {

    private static final int MOST_OF_A_RULE = 40;
    private static final int LONGEST = 200_000;

    private final List<TextRule> rules;

    WrittenTexts(List<TextRule> rules) {
        this.rules = rules;
    }

    @Override
    public Stream<Finding> look(Checked checked) {
        List<Finding> found = new ArrayList<>();
        EditionContent content = checked.content();
        findings(new WrittenText("summary", Outline.ofWords(content.summary())), checked, found);
        markdown("body", content.body(), checked, found);
        content.details().markdown().forEach((path, text) -> markdown("details." + path, text, checked, found));
        return found.stream();
    }

    /** How easily the body reads. */
    public Reading reading(EditionContent content) {
        boolean readable = tooMuch("body", content.body()).isEmpty();
        Outline outline = readable ? OutlineMarkdown.of(content.body()) : Outline.ofWords("");
        return Reading.of(
                content.tier(), new WrittenText("body", outline).sentences().toList());
    }

    private void markdown(String field, String markdown, Checked checked, List<Finding> found) {
        Optional<Finding> refused = tooMuch(field, markdown);
        refused.ifPresent(found::add);
        if (refused.isEmpty()) {
            findings(new WrittenText(field, OutlineMarkdown.of(markdown)), checked, found);
        }
    }

    /** What is still being typed has not passed the rules for drafts. */
    private static Optional<Finding> tooMuch(String field, String markdown) {
        if (markdown.length() > LONGEST) {
            return Optional.of(Finding.error(
                    "MARKUP",
                    field,
                    "This text has %,d characters; at most %,d are allowed.".formatted(markdown.length(), LONGEST),
                    "Shorten it, or make several documents of it."));
        }
        return MarkupLimits.refusal(field, markdown)
                .map(why -> Finding.error("MARKUP", field, why.message(), why.remedy()));
    }

    private void findings(WrittenText text, Checked checked, List<Finding> found) {
        rules.forEach(rule -> rule.look(text, checked).limit(MOST_OF_A_RULE).forEach(found::add));
    }
}
