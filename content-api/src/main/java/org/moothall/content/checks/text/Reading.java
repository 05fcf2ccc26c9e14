package org.moothall.content.checks.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.taxonomy.Tier;

/**
 * How easily a text reads.
 *
 * @param age for which a reader can follow it: the Flesch-Kincaid grade and five years; null for a text too short to
 *     tell
 * @param from what the tier is to have, at least
 * @param to what it is to have, at most
 */
public record Reading(
        @Nullable Integer age, int from, int to, int words, int sentences, int longSentences, int leastWords) {

    static final int LONG_SENTENCE = 25;

    private static final int LEAST_WORDS = 100;
    private static final int AGE_AT_GRADE_0 = 5;
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 25;

    static Reading of(Tier tier, List<Sentence> sentences) {
        List<List<String>> words = sentences.stream().map(Sentence::words).toList();
        int count = words.stream().mapToInt(List::size).sum();
        int longOnes =
                (int) words.stream().filter(each -> each.size() > LONG_SENTENCE).count();
        Integer age = count < LEAST_WORDS ? null : age(words, count);
        return new Reading(age, from(tier), to(tier), count, sentences.size(), longOnes, LEAST_WORDS);
    }

    boolean isTooHard() {
        return age != null && age > to;
    }

    private static int age(List<List<String>> sentences, int words) {
        int syllables =
                sentences.stream().flatMap(List::stream).mapToInt(Syllables::of).sum();
        double grade = 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
        return Math.clamp(Math.round(grade) + AGE_AT_GRADE_0, YOUNGEST, OLDEST);
    }

    private static int from(Tier tier) {
        return switch (tier) {
            case HERO -> 9;
            case HUB -> 11;
            case HELP -> 7;
        };
    }

    private static int to(Tier tier) {
        return switch (tier) {
            case HERO -> 11;
            case HUB -> 13;
            case HELP -> 9;
        };
    }
}
