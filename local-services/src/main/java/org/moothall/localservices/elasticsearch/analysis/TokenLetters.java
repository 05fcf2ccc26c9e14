package org.moothall.localservices.elasticsearch.analysis;

import java.util.List;
import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;

/** The setting {@code token_chars} of the gram tokenizers: what belongs to a word; everything when none is named. */
record TokenLetters(List<IntPredicate> classes) {

    static TokenLetters read(Settings settings) {
        return new TokenLetters(settings.getAsList("token_chars").stream()
                .map(TokenLetters::named)
                .toList());
    }

    boolean contains(int letter) {
        return classes.isEmpty() || classes.stream().anyMatch(group -> group.test(letter));
    }

    private static IntPredicate named(String name) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> letter -> matches(letter, "\\p{P}");
            case "symbol" -> letter -> matches(letter, "\\p{S}");
            default ->
                throw new IllegalArgumentException(
                        "Unknown token type: '" + name + "': use letter, digit, whitespace, punctuation or symbol.");
        };
    }

    private static boolean matches(int letter, String pattern) {
        return Character.toString(letter).matches(pattern);
    }
}
