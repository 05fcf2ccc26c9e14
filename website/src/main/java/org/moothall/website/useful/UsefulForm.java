package org.moothall.website.useful;

/**
 * The form as it is shown.
 *
 * @param document the id of what it is about
 * @param slug the document's, to go back to
 * @param words what was typed
 */
public record UsefulForm(String document, String slug, String words) {

    /** How long the words may be. */
    public static final int LONGEST = 500;

    /** As a page has it at first. */
    public static UsefulForm about(String document, String slug) {
        return new UsefulForm(document, slug, "");
    }
}
