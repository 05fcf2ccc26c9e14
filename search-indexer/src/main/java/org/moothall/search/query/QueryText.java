package org.moothall.search.query;

import java.text.Normalizer;
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
            "who", "what", "when", "where", "which", "why", "how", "is", "are", "was", "do", "does", "did", "can",
            "could", "should", "would", "will", "may", "i", "we", "my", "our", "the", "a", "an", "to", "find", "get",
            "me", "about", "tell", "show", "there", "it", "s");

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

    private static boolean onlyAsks(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("['’]s$|[^\\p{L}]", "");
        return QUESTION_WORDS.contains(bare);
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
