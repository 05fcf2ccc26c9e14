package org.moothall.website.content;

import java.util.List;

/**
 * The text of a document as its page shows it: its headings can be linked to, its tables can be scrolled.
 *
 * @param html safe HTML
 */
public record Body(String html, int readingMinutes) {

    public Body {
        html = Outline.withNames(ScrollingTables.in(html));
    }

    /** The headings of the second level, for a list of contents. */
    public List<Heading> headings() {
        return Outline.headings(html);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return html.isBlank();
    }

    /** A heading: its name within the page, and its words. */
    public record Heading(String id, String words) {}
}
