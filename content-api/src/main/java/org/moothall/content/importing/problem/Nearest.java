package org.moothall.content.importing.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses what somebody meant who wrote a name that there is not. */
public final class Nearest {

    private static final int LISTED = 40;

    private Nearest() {}

    /** “Did you mean …?”, or else the names that there are, as far as they are few. */
    public static String remedy(String given, Collection<String> known) {
        Optional<String> meant = of(given, known);
        if (meant.isPresent()) {
            return "Did you mean “" + meant.get() + "”?";
        }
        if (known.isEmpty() || known.size() > LISTED) {
            return "Check how it is written.";
        }
        return "Use one of: " + known.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }

    /** The known name that differs in the fewest letters, when they are few enough to be a slip. */
    static Optional<String> of(String given, Collection<String> known) {
        int slip = given.length() < 4 ? 1 : given.length() < 9 ? 2 : 3;
        return known.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= slip)
                .map(name -> new Distance(name, distance(given, name)))
                .filter(distance -> distance.letters() <= slip)
                .min(Comparator.comparingInt(Distance::letters).thenComparing(Distance::name))
                .map(Distance::name);
    }

    private record Distance(String name, int letters) {}

    /** How many letters to add, drop, change or swap with their neighbours (Damerau, 1964); case does not count. */
    private static int distance(String given, String name) {
        String one = given.toLowerCase(Locale.ROOT);
        String other = name.toLowerCase(Locale.ROOT);
        int[][] letters = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                letters[i][j] = i == 0 || j == 0 ? i + j : fewest(one, other, i, j, letters);
            }
        }
        return letters[one.length()][other.length()];
    }

    private static int fewest(String one, String other, int i, int j, int[][] letters) {
        int changed = letters[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, 1 + Math.min(letters[i - 1][j], letters[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, letters[i - 2][j - 2] + 1) : fewest;
    }
}
