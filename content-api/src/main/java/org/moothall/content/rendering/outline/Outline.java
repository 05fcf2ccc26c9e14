package org.moothall.content.rendering.outline;

import java.util.List;
import org.moothall.content.rendering.dialect.BoxKind;

/** The parts of a text, each with the line that it begins on, counted from 1. Texts are plain, without marks. */
public record Outline(
        List<Heading> headings,
        List<Link> links,
        List<Picture> pictures,
        List<Table> tables,
        List<Prose> prose,
        List<Boxed> boxes) {

    /** A heading of level 1 to 6. */
    public record Heading(int line, String text, int level) {}

    /** A link with its target as written. */
    public record Link(int line, String text, String target) {}

    /** A picture with its target as written; alt text and caption may be empty. */
    public record Picture(int line, String alt, String target, String caption) {}

    /**
     * A table.
     *
     * @param headed whether every column has a heading
     * @param firstWords the first cell that says anything
     */
    public record Table(int line, boolean headed, String firstWords) {}

    /**
     * A paragraph, on its own or in a list.
     *
     * @param quoted somebody else's words
     */
    public record Prose(int line, String text, boolean quoted) {}

    /**
     * A box.
     *
     * @param bare nothing is written in it
     * @param serves has what its kind is for: a link, a numbered list, or for a video an address and a title
     */
    public record Boxed(int line, BoxKind kind, boolean closed, boolean bare, boolean serves) {}

    /** A text without parts but its words. */
    public static Outline ofWords(String text) {
        List<Prose> prose = text.isBlank() ? List.of() : List.of(new Prose(1, text.strip(), false));
        return new Outline(List.of(), List.of(), List.of(), List.of(), prose, List.of());
    }
}
