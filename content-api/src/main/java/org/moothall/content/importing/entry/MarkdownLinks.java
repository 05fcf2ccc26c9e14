package org.moothall.content.importing.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.content.details.ContentType;
import org.moothall.content.importing.field.Place;
import org.moothall.content.importing.field.Text;

/** Turns {@code document:<slug>} and {@code asset:<file>} in Markdown into identities, so that they outlive changes. */
final class MarkdownLinks {

    private static final Pattern LINK =
            Pattern.compile("(?<lead>\\]\\([ \\t]*<?)(?<kind>document|asset):(?<name>[^)\\s>]*)");
    // [name]: document:… for [words][name], and ::: video document:…
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)(?<lead>^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*<?)(?<kind>document|asset):(?<name>[^\\s>]*)");
    private static final Pattern VIDEO =
            Pattern.compile("(?m)(?<lead>^:::[ \\t]+video[ \\t]+)(?<kind>document|asset):(?<name>\\S*)");

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
        // One after the other: what stands in a line of its own keeps its line, so places stay right.
        String videos = replaced(VIDEO, text.value(), this::video);
        String definitions = replaced(DEFINITION, videos, this::definition);
        return replaced(LINK, definitions, this::link);
    }

    private static String replaced(
            Pattern pattern, String markdown, BiFunction<Matcher, String, Optional<UUID>> follow) {
        Matcher found = pattern.matcher(markdown);
        StringBuilder identified = new StringBuilder();
        while (found.find()) {
            String replacement = follow.apply(found, markdown)
                    .map(id -> found.group("lead") + found.group("kind") + ":" + id)
                    .orElse(found.group());
            found.appendReplacement(identified, Matcher.quoteReplacement(replacement));
        }
        return found.appendTail(identified).toString();
    }

    private Optional<UUID> video(Matcher found, String markdown) {
        Text slug = at(found.start(), markdown, found.group("name"));
        if (found.group("kind").equals("document")) {
            return links.document(slug, ContentType.VIDEO);
        }
        links.refuse(slug, "A video box leads to an image's file.", "Name a video: ::: video document:its-slug.");
        return Optional.empty();
    }

    private Optional<UUID> definition(Matcher found, String markdown) {
        if (found.group("kind").equals("document")) {
            return links.document(at(found.start(), markdown, found.group("name")), null);
        }
        links.refuse(
                at(found.start(), markdown, ""),
                "A link to an image is defined apart from its words.",
                "Write it where it is used: ![what it shows](asset:…).");
        return Optional.empty();
    }

    private Optional<UUID> link(Matcher found, String markdown) {
        if (found.group("kind").equals("document")) {
            return links.document(at(found.start(), markdown, found.group("name")), null);
        }
        Text file = at(
                found.start(), markdown, URLDecoder.decode(found.group("name").replace("+", "%2B"), UTF_8));
        int image = markdown.lastIndexOf("![", found.start());
        if (image < 0 || markdown.substring(image, found.start()).contains("](")) {
            links.refuse(file, "A link leads to an image's file.", "Show the image: ![what it shows](asset:…).");
            return Optional.empty();
        }
        return links.pictureInText(file, markdown.substring(image + 2, found.start()));
    }

    private Text at(int position, String markdown, String value) {
        int lines = (int)
                markdown.substring(0, position).chars().filter(c -> c == '\n').count();
        return new Text(
                value, new Place(text.place().line() + lines, text.place().field()));
    }
}
