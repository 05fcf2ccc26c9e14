package org.moothall.content.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words that a text is searched by: each must begin a word of the document. They hold nothing but letters, digits
 * and underscores, in lower case.
 */
record SearchWords(List<String> words) {

    private static final int MOST = 8;

    /** The full-text index holds no shorter words, and no longer ones. */
    private static final int SHORTEST_INDEXED = 3;

    private static final int LONGEST_INDEXED = 84;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static SearchWords of(@Nullable String text) {
        List<String> found = text == null
                ? List.of()
                : WORD.matcher(text.toLowerCase(Locale.UK))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return new SearchWords(found);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words that the full-text index knows. */
    List<String> indexed() {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_INDEXED && word.length() <= LONGEST_INDEXED)
                .toList();
    }

    /** A condition for each word, in their order, that looks at a document's own words. */
    List<String> inEach() {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "d.words like :word" + i)
                .toList();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, "% " + words.get(i).replace("_", "\\_") + "%");
        }
        return values;
    }

    /** What the full-text index is asked for: all of these words, or ones that begin with them. */
    static String inIndex(List<String> words) {
        return words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }
}
