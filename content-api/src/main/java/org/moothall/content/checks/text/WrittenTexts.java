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

    private static final int LONGEST = 200_000;

    private final List<TextRule> rules;
    private final List<TextRule> refusing;

    WrittenTexts(List<TextRule> rules) {
        this.rules = rules;
        this.refusing = rules.stream().filter(rule -> !rule.onlyAdvises()).toList();
    }

    @Override
    public Stream<Finding> look(Checked checked) {
        return look(checked, rules);
    }

    @Override
    public Stream<Finding> errors(Checked checked) {
        return look(checked, refusing).filter(Finding::isError);
    }

    private static Stream<Finding> look(Checked checked, List<TextRule> rules) {
        List<Finding> found = new ArrayList<>();
        List<WrittenText> texts = new ArrayList<>();
        EditionContent content = checked.content();
        texts.add(new WrittenText("summary", Outline.ofWords(content.summary())));
        markdown("body", content.body(), texts, found);
        content.details().markdown().forEach((path, text) -> markdown("details." + path, text, texts, found));
        rules.forEach(rule -> rule.lookAtAll(texts, checked).forEach(found::add));
        return found.stream();
    }

    /** How easily the body reads. */
    public Reading reading(EditionContent content) {
        boolean readable = tooMuch("body", content.body()).isEmpty();
        Outline outline = readable ? OutlineMarkdown.of(content.body()) : Outline.ofWords("");
        return Reading.of(
                content.tier(), new WrittenText("body", outline).sentences().toList());
    }

    private static void markdown(String field, String markdown, List<WrittenText> texts, List<Finding> found) {
        tooMuch(field, markdown)
                .ifPresentOrElse(found::add, () -> texts.add(new WrittenText(field, OutlineMarkdown.of(markdown))));
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
}
