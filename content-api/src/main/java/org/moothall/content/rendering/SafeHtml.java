package org.moothall.content.rendering;

import java.util.List;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What HTML may reach a reader: text, lists, tables, links that lead to pages, pictures, and boxes of known kinds. */
final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "em",
                    "strong",
                    "del",
                    "code",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "img",
                    "div",
                    "figure",
                    "figcaption")
            .allowElements((element, attributes) -> leadsSomewhere(attributes) ? element : null, "a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt", "title", "width", "height", "loading")
            .onElements("img")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(true, "notice", "steps", "contact", "call-to-action")
            .onElements("div")
            .allowAttributes("role")
            .matching(true, "note")
            .onElements("div")
            .allowAttributes("class")
            .matching(true, "video")
            .onElements("figure")
            .allowAttributes("class")
            .matching(true, "video-link")
            .onElements("p")
            .toFactory();

    private SafeHtml() {}

    /** A name and its value follow each other. */
    private static boolean leadsSomewhere(List<String> attributes) {
        int address = attributes.indexOf("href");
        return address >= 0 && !attributes.get(address + 1).isBlank();
    }

    static String of(String html) {
        return POLICY.sanitize(html);
    }
}
