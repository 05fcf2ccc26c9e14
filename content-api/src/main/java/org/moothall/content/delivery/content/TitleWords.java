package org.moothall.content.delivery.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words to find titles and summaries by: in lower case, without those that tell nothing, and such as the full-text index
 * holds. Whatever was typed, it has no syntax.
 *
 * @param all whether all must be there, or any
 */
public record TitleWords(List<String> words, boolean all) {

    private static final int MOST = 8;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 84;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> TELL_NOTHING = Set.of(
            "about", "and", "are", "can", "could", "did", "does", "find", "for", "from", "get", "how", "its", "our",
            "should", "show", "tell", "that", "the", "their", "there", "this", "was", "what", "when", "where", "which",
            "who", "why", "will", "with", "would", "you", "your");

    public TitleWords {
        words = List.copyOf(words);
    }

    public static TitleWords of(String typed) {
        return new TitleWords(
                WORD.matcher(typed.toLowerCase(Locale.UK))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                        .filter(word -> !TELL_NOTHING.contains(word))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                true);
    }

    /** All the words of what somebody has begun to type, however short. */
    public static TitleWords begun(String typed) {
        return new TitleWords(
                WORD.matcher(typed.toLowerCase(Locale.UK))
                        .results()
                        .map(MatchResult::group)
                        .limit(MOST)
                        .toList(),
                true);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The same, of which one is enough. */
    public TitleWords any() {
        return new TitleWords(words, false);
    }

    /** How many of them begin a word of a text. */
    public int in(String text) {
        List<String> there = WORD.matcher(text.toLowerCase(Locale.UK))
                .results()
                .map(MatchResult::group)
                .toList();
        return (int) words.stream()
                .filter(word -> there.stream().anyMatch(each -> each.startsWith(word)))
                .count();
    }

    String inIndex() {
        return words.stream().map(word -> (all ? "+" : "") + word + "*").collect(Collectors.joining(" "));
    }
}
