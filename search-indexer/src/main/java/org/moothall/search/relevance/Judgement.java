package org.moothall.search.relevance;

/**
 * What a document is worth to whoever asks.
 *
 * @param slug of the document
 * @param grade 3 for what was looked for, 2 for what answers too, 1 for what touches on it, 0 for what only looks alike
 * @param reason why, in a few words
 */
public record Judgement(String slug, int grade, String reason) {

    static final int HIGHEST = 3;

    public Judgement {
        if (slug.isBlank() || reason.isBlank() || grade < 0 || grade > HIGHEST) {
            throw new IllegalArgumentException("[" + slug + ": " + grade + " " + reason
                    + "] is no judgement: give a slug, a grade from 0 to 3 and the reason.");
        }
    }
}
