package org.moothall.website.searching;

import org.jspecify.annotations.Nullable;

/**
 * What a reader typed, fit to be searched for: without control characters, and no longer than anybody means.
 *
 * @param text as it is searched for and shown; empty for everything
 * @param cut whether more was sent than is searched for
 */
public record SearchQuery(String text, boolean cut) {

    private static final int LONGEST = 200;

    /** What was sent, made fit. */
    static SearchQuery of(@Nullable String sent) {
        if (sent == null) {
            return new SearchQuery("", false);
        }
        String plain = sent.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() <= LONGEST ? new SearchQuery(plain, false) : new SearchQuery(cut(plain), true);
    }

    /** At a word where there is one, and never within a character. */
    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        int word = text.lastIndexOf(' ', end);
        return text.substring(0, word > LONGEST / 2 ? word : end);
    }

    /** Whether there is anything to search for. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
