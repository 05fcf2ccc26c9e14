package org.moothall.search.curation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query in its normal form, by which queries that differ only in case, accents, apostrophes and punctuation are one: small
 * letters and digits with single spaces. A minus before a word stays, because it turns the word's meaning round.
 */
public record Phrase(String text) {

    /** How long a phrase may be, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ‛＇`´]s?(?![\\p{L}\\p{N}])");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ‛＇`´]");
    private static final Pattern NO_MINUS = Pattern.compile("(?<![\\s])-|-(?![\\p{L}\\p{N}])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** The normal form of what somebody typed; cut at a word where it is longer than {@link #LONGEST}. */
    public static Phrase of(String typed) {
        String head = typed.substring(0, Math.min(typed.length(), 10 * LONGEST));
        String folded = ACCENTS.matcher(Normalizer.normalize(head, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        String whole =
                APOSTROPHE.matcher(POSSESSIVE.matcher(folded).replaceAll("")).replaceAll("");
        String words = NO_WORD.matcher(NO_MINUS.matcher(" " + whole).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return new Phrase(shortened(words));
    }

    /** Whether nothing is left: there was no letter and no digit. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same for a word's singular and plural, as far as an s at its end tells. */
    String key() {
        return Arrays.stream(text.split(" ")).map(Phrase::singular).collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        if (word.length() < 4 || word.endsWith("ss") || word.endsWith("us") || !word.endsWith("s")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end < 1 ? LONGEST : end);
    }
}
