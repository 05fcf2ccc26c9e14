package org.moothall.content.checks.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.moothall.content.rendering.outline.Outline;
import org.springframework.stereotype.Component;

/** Links that say where they lead (WCAG 2.2, 2.4.4). */
@Component
class LinkRule implements TextRule {

    private static final String CHECK = "LINK_TEXT";
    private static final Set<String> VAGUE = Set.of(
            "click here",
            "click",
            "here",
            "read more",
            "more",
            "link",
            "this link",
            "this page",
            "find out more",
            "learn more",
            "this",
            "see here",
            "website",
            "download",
            "more information");

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        return text.outline().links().stream().flatMap(link -> look(text, link));
    }

    private static Stream<Finding> look(WrittenText text, Outline.Link link) {
        String words = link.text().strip();
        if (words.isEmpty()) {
            return Stream.of(text.error(
                    CHECK,
                    link.line(),
                    "",
                    new WrittenText.Advice(
                            "The link to " + link.target() + " has no text.",
                            "Give it a text that says where it leads.")));
        }
        String plain = words.toLowerCase(Locale.UK).replaceAll("[\\p{P}\\s]+$", "");
        boolean bare = words.matches("(?i)(?:https?://|www\\.)\\S+");
        return bare || VAGUE.contains(plain)
                ? Stream.of(text.warning(
                        CHECK,
                        link.line(),
                        words,
                        new WrittenText.Advice(
                                "The link text “" + words + "” does not say where it leads.",
                                "Use words that make sense when read alone.")))
                : Stream.empty();
    }
}
