package org.moothall.content.factcheck;

import org.jspecify.annotations.Nullable;

/**
 * One field of a draft, as a fact-checker reads it.
 *
 * @param field its path, at which comments stand
 * @param text plain text; null when there is HTML
 * @param html safe; null when there is plain text
 */
record DraftPart(
        String field,
        String label,
        @Nullable String text,
        @Nullable String html) {

    static DraftPart plain(String field, String label, String text) {
        return new DraftPart(field, label, text, null);
    }

    static DraftPart rich(String field, String label, String html) {
        return new DraftPart(field, label, null, html);
    }
}
