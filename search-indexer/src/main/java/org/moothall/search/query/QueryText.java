package org.moothall.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader typed, made fit to search with: whatever it was, it is no error. Control characters count as spaces,
 * invisible ones as nothing, and what goes beyond 32 words or 200 characters is left out.
 *
 * @param words all words that are looked for
 * @param phrases those between quotation marks, which must stand together just so
 * @param without words behind a minus, which must be nowhere
 */
record QueryText(String words, List<String> phrases, List<String> without) {

    private static final int MOST_WORDS = 32;
    private static final int MOST_CHARACTERS = 200;
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^”“]*)”");
    private static final Pattern MARKS = Pattern.compile("[\"“”]");
    private static final Pattern MINUS = Pattern.compile("(?<=^|\\s)[-−–](?=[\\p{L}\\p{N}])(\\S+)");
    private static final Set<String> ASKING_WORDS = Set.of(
            "who", "whose", "whos", "what", "whats", "when", "where", "which", "why", "how", "do", "does", "did", "can",
            "could", "should", "would", "will", "must", "find", "get", "got", "me", "about", "tell", "show", "there",
            "you", "your", "us", "they", "them", "he", "she", "his", "her", "if", "not", "no", "so", "than", "then",
            "any", "some", "all", "am", "were", "been", "has", "have", "had");

    private static final Set<String> COMMON_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "its", "of", "on", "or",
            "our", "that", "the", "their", "this", "to", "was", "with", "my", "i", "we");
    private static final Pattern BESIDE_THE_WORD = Pattern.compile("['’]s$|[^\\p{L}\\p{N}&]");

    QueryText {
        phrases = List.copyOf(phrases);
        without = List.copyOf(without);
    }

    static QueryText of(String typed) {
        String text = plain(typed);
        List<String> phrases = new ArrayList<>();
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
            String phrase = (quoted.group(1) == null ? quoted.group(2) : quoted.group(1)).strip();
            if (phrase.codePoints().anyMatch(Character::isLetterOrDigit)) {
                phrases.add(phrase);
            }
        }
        List<String> without = new ArrayList<>();
        String unquoted = QUOTED.matcher(text).replaceAll(" ");
        MINUS.matcher(unquoted).results().forEach(minus -> without.add(minus.group(1)));
        String words = without.isEmpty() ? text : withoutMinus(text);
        return new QueryText(spaced(MARKS.matcher(words).replaceAll(" ")), phrases, without);
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

    /** The sought words without those that nearly every text or question has; all of them if they are all like that. */
    String telling() {
        List<String> telling = Arrays.stream(words.split(" "))
                .filter(word -> !onlyAsks(word) && !bare(word).isEmpty())
                .toList();
        return telling.isEmpty() ? sought() : String.join(" ", telling);
    }

    private static String plain(String typed) {
        String printable = typed.codePoints()
                .limit(10L * MOST_CHARACTERS)
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .map(character -> isPrintable(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shortened(spaced(Normalizer.normalize(printable, Normalizer.Form.NFC)));
    }

    /** Within quotation marks a minus is one of the signs that the phrase has. */
    private static String withoutMinus(String text) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); from = quoted.end()) {
            words.append(MINUS.matcher(text.substring(from, quoted.start())).replaceAll(" "));
            words.append(quoted.group());
        }
        return words.append(MINUS.matcher(text.substring(from)).replaceAll(" ")).toString();
    }

    private static String spaced(String text) {
        return SPACES.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
    }

    private static boolean onlyAsks(String word) {
        return ASKING_WORDS.contains(bare(word)) || COMMON_WORDS.contains(bare(word));
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
