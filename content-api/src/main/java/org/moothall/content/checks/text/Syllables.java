package org.moothall.content.checks.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of English words, by their spelling: right for nine words in ten, which is enough for a mean. */
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâéèêëïîôöü]+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern HIATUS = Pattern.compile("i[ao](?!u)|[rd]ea$|[aeiouy]ing|eo(?!u)|ua|uou");

    private Syllables() {}

    static int of(String word) {
        String letters = NOT_LETTERS.matcher(word.toLowerCase(Locale.UK)).replaceAll("");
        if (letters.length() <= 3) {
            return 1;
        }
        int count = count(VOWELS, letters) + count(HIATUS, letters);
        if (letters.matches(".*(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)")
                && !letters.matches(".*(?:[sxz]|[cs]h|[cg])es")) {
            count--;
        }
        if (letters.matches(".*[tcs]ion(?:s|al|ally)?.*")) {
            count--;
        }
        return Math.max(1, count);
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}
