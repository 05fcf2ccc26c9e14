package org.moothall.content.importing.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.content.importing.field.Place;
import org.moothall.content.importing.field.Text;

/** Turns {@code document:<slug>} and {@code asset:<file>} in Markdown into identities, so that they outlive changes. */
final class MarkdownLinks {

    private static final Pattern LINK = Pattern.compile("\\]\\((document|asset):([^)\\s]*)");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\]]+\\]:\\s*<?(document|asset):");

    private final Text text;
    private final Links links;

    private MarkdownLinks(Text text, Links links) {
        this.text = text;
        this.links = links;
    }

    /** The Markdown with identities; a link that leads nowhere is noted. */
    static String identified(Text text, Links links) {
        return new MarkdownLinks(text, links).identified();
    }

    private String identified() {
        Matcher definition = DEFINITION.matcher(text.value());
        while (definition.find()) {
            links.refuse(
                    at(definition.start(), ""),
                    "A link to a " + definition.group(1) + " is defined apart from its words.",
                    "Write it where it is used: [words](" + definition.group(1) + ":…).");
        }
        Matcher link = LINK.matcher(text.value());
        StringBuilder identified = new StringBuilder();
        while (link.find()) {
            String replacement =
                    follow(link).map(id -> "](" + link.group(1) + ":" + id).orElse(link.group());
            link.appendReplacement(identified, Matcher.quoteReplacement(replacement));
        }
        return link.appendTail(identified).toString();
    }

    private Optional<UUID> follow(Matcher link) {
        if (link.group(1).equals("document")) {
            return links.document(at(link.start(), link.group(2)), null);
        }
        Text file = at(link.start(), URLDecoder.decode(link.group(2).replace("+", "%2B"), UTF_8));
        int image = text.value().lastIndexOf("![", link.start());
        if (image < 0 || text.value().substring(image, link.start()).contains("](")) {
            links.refuse(file, "A link leads to an image's file.", "Show the image: ![what it shows](asset:…).");
            return Optional.empty();
        }
        return links.pictureInText(file, text.value().substring(image + 2, link.start()));
    }

    private Text at(int position, String value) {
        int lines = (int) text.value()
                .substring(0, position)
                .chars()
                .filter(c -> c == '\n')
                .count();
        return new Text(
                value, new Place(text.place().line() + lines, text.place().field()));
    }
}
