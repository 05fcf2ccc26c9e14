package org.moothall.content.listing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that a text is searched by: each must begin a word of the document. */
record SearchWords(List<String> words) {

    private static final int MOST = 8;

    /** The full-text index holds no shorter words. */
    private static final int SHORTEST_INDEXED = 3;

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

    /** Whether the full-text index knows any of them. */
    boolean indexed() {
        return words.stream().anyMatch(SearchWords::isIndexed);
    }

    /** Conditions that look at each document's own words. */
    List<String> inEach() {
        return java.util.stream.IntStream.range(0, words.size())
                .mapToObj(i -> "d.words like :word" + i)
                .toList();
    }

    /** A condition that the full-text index answers, for the words that it knows. */
    String inIndex() {
        return "match (d.words) against (:indexed in boolean mode)";
    }

    Map<String, Object> values() {
        Map<String, Object> values = new java.util.HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, "% " + words.get(i).replace("_", "\\_") + "%");
        }
        values.put(
                "indexed",
                words.stream()
                        .filter(SearchWords::isIndexed)
                        .map(word -> "+" + word + "*")
                        .collect(Collectors.joining(" ")));
        return values;
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST_INDEXED;
    }
}
