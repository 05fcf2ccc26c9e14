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
import org.moothall.content.rendering.ParsedTexts;
import org.moothall.content.rendering.outline.Outline;
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
        Written written = new Written(checked.texts(), texts, found);
        written.markdown("body", content.body());
        content.details().markdown().forEach((path, text) -> written.markdown("details." + path, text));
        rules.forEach(rule -> rule.lookAtAll(texts, checked).forEach(found::add));
        return found.stream();
    }

    /** How easily the body reads. */
    public Reading reading(EditionContent content, ParsedTexts texts) {
        boolean readable = tooMuch("body", content.body()).isEmpty();
        Outline outline = readable ? texts.outline(content.body()) : Outline.ofWords("");
        return Reading.of(
                content.tier(), new WrittenText("body", outline).sentences().toList());
    }

    /** Where the texts go that can be read, and what is found in those that cannot. */
    private record Written(ParsedTexts parsed, List<WrittenText> texts, List<Finding> found) {

        void markdown(String field, String markdown) {
            tooMuch(field, markdown)
                    .ifPresentOrElse(found::add, () -> texts.add(new WrittenText(field, parsed.outline(markdown))));
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
}
