package org.moothall.content.document;

import java.util.Set;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;

/**
 * The words that documents cannot have as their slugs, because the reader sites and the program use them: documents are
 * at {@code /slug}, and so are the sites' own sections and pages. A test compares them with the sites' addresses.
 */
public final class ReservedSlugs {

    /** Sections and pages of the reader sites, then what is served beside them, then what they may want yet. */
    public static final Set<String> WORDS = Set.of(
            "accessibility-statement",
            "activities",
            "archive",
            "bursts",
            "cookies",
            "councillors",
            "feedback",
            "feeds",
            "get-involved",
            "help",
            "pictures",
            "preview",
            "privacy",
            "scrutiny",
            "search",
            "share",
            "sign-in",
            "sign-out",
            "stories",
            "suggest",
            "themes",
            "topics",
            "useful",
            "wards",
            "actuator",
            "assets",
            "editorial",
            "error",
            "graphql",
            "intranet",
            "media",
            "about",
            "contact",
            "events",
            "news",
            "sitemap");

    private ReservedSlugs() {}

    /** Whether the sites or the program use it. */
    public static boolean contain(String slug) {
        return WORDS.contains(slug);
    }

    /** Why the slug is refused, and what to do. */
    public static Refusal refusal(String slug) {
        return Refusal.of(
                RefusalCode.SLUG_RESERVED,
                "slug",
                "“" + slug + "” is the address of a section or a page of the sites themselves.",
                "Add a word that says what this document is about, such as “" + slug + "-explained”.");
    }
}
