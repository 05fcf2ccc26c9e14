package org.moothall.website.content;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A text: safe HTML, and how many minutes it takes to read. */
public record RichText(String html, int readingMinutes) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    public RichText {
        html = ScrollingTables.in(html);
    }

    /** Without its markup, for machines. */
    public String text() {
        return HtmlUtils.htmlUnescape(TAG.matcher(html).replaceAll(" ")).strip().replaceAll("\\s+", " ");
    }
}
