package org.moothall.search.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader typed, made fit to search with: whatever it was, it is no error. Control characters count as spaces,
 * invisible ones as nothing, and what goes beyond 32 words or 200 characters is left out.
 */
record QueryText(String words) {

    private static final int MOST_WORDS = 32;
    private static final int MOST_CHARACTERS = 200;
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Set<String> QUESTION_WORDS = Set.of(
            "who", "what", "when", "where", "which", "why", "how", "do", "does", "did", "can", "could", "should",
            "would", "will", "find", "get", "me", "about", "tell", "show", "there");

    private static final Set<String> COMMON_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "its", "of", "on", "or",
            "our", "that", "the", "their", "this", "to", "was", "with", "my", "i", "we");
    private static final Pattern BESIDE_THE_WORD = Pattern.compile("['’]s$|[^\\p{L}\\p{N}&]");

    static QueryText of(String typed) {
        String printable = typed.codePoints()
                .limit(10L * MOST_CHARACTERS)
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .map(character -> isPrintable(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String normal = Normalizer.normalize(printable, Normalizer.Form.NFC);
        return new QueryText(shortened(SPACES.splitAsStream(normal)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "))));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words without those that only make it a question: "who is my councillor" asks for "councillor". */
    String sought() {
        List<String> all = List.of(words.split(" "));
        List<String> sought = all.stream().dropWhile(QueryText::onlyAsks).toList();
        return sought.isEmpty() ? words : String.join(" ", sought);
    }

    /** The sought words without those that nearly every text has; all of them if they are all like that. */
    String telling() {
        List<String> telling = Arrays.stream(sought().split(" "))
                .filter(word -> !COMMON_WORDS.contains(bare(word)))
                .toList();
        return telling.isEmpty() ? sought() : String.join(" ", telling);
    }

    private static boolean onlyAsks(String word) {
        return QUESTION_WORDS.contains(bare(word)) || COMMON_WORDS.contains(bare(word));
    }

    private static String bare(String word) {
        return BESIDE_THE_WORD.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MOST_CHARACTERS) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS));
        int lastWhole = cut.lastIndexOf(' ');
        return lastWhole < 0 ? cut : cut.substring(0, lastWhole);
    }
}
