package org.moothall.content.importing.problem;

import java.util.Collection;
import java.util.Comparator;
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
        int slip = Math.max(1, Math.min(3, given.length() / 3));
        return known.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= slip)
                .map(name -> new Distance(name, distance(given, name)))
                .filter(distance -> distance.letters() <= slip)
                .min(Comparator.comparingInt(Distance::letters).thenComparing(Distance::name))
                .map(Distance::name);
    }

    private record Distance(String name, int letters) {}

    /** Levenshtein's: how many letters to add, drop or change; case does not count. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                char a = Character.toLowerCase(one.charAt(i - 1));
                char b = Character.toLowerCase(other.charAt(j - 1));
                int changed = diagonal + (a == b ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
