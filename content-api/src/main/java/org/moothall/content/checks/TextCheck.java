package org.moothall.content.checks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Headings in order (WCAG 2.2, 1.3.1) and links that say where they lead (2.4.4). */
@Component
class TextCheck implements PublishingCheck {

    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6})[ \\t]+(.+)$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^(```|~~~).*?^\\1");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]*)\\]\\(([^)\\s]+)");
    private static final Set<String> VAGUE =
            Set.of("click here", "here", "read more", "more", "link", "this link", "this page", "find out more");

    @Override
    public Stream<Finding> look(Checked checked) {
        String body = FENCED.matcher(checked.content().body()).replaceAll("");
        return Stream.concat(headings(body), links(body));
    }

    private static Stream<Finding> headings(String body) {
        Stream.Builder<Finding> found = Stream.builder();
        Matcher heading = HEADING.matcher(body);
        int former = 1;
        while (heading.find()) {
            int level = heading.group(1).length();
            if (level == 1) {
                found.add(Finding.warning(
                        "HEADINGS",
                        "body",
                        "“" + heading.group(2) + "” is a first-level heading, which the title is already.",
                        "Begin with second-level headings."));
            } else if (level > former + 1) {
                found.add(Finding.warning(
                        "HEADINGS",
                        "body",
                        "“" + heading.group(2) + "” is a heading of level " + level + " after one of level " + former
                                + ".",
                        "Go down one level at a time."));
            }
            former = Math.max(level, 1);
        }
        return found.build();
    }

    private static Stream<Finding> links(String body) {
        return LINK.matcher(body).results().flatMap(TextCheck::link);
    }

    private static Stream<Finding> link(MatchResult link) {
        String text = link.group(1).strip();
        if (text.isEmpty()) {
            return Stream.of(Finding.error(
                    "LINK_TEXT",
                    "body",
                    "The link to " + link.group(2) + " has no text.",
                    "Give it a text that says where it leads."));
        }
        boolean vague = VAGUE.contains(text.toLowerCase(Locale.UK)) || text.matches("https?://\\S+");
        return vague
                ? Stream.of(Finding.warning(
                        "LINK_TEXT",
                        "body",
                        "The link text “" + text + "” does not say where it leads.",
                        "Use words that make sense when read alone."))
                : Stream.empty();
    }
}
