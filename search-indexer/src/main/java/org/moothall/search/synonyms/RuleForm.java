package org.moothall.search.synonyms;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.search.synonyms.RuleRefused.Reason;

/** The sides of a rule, and the checks that a rule must pass before it is kept. */
record RuleForm(List<String> left, List<String> right) {

    static final int LONGEST = 500;
    private static final int MOST_TERMS = 20;
    private static final int LONGEST_TERM = 80;

    /** A rule as a person typed it, checked and put into one form. */
    static RuleForm of(String typed) {
        String line = typed.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            throw new RuleRefused(
                    Reason.TOO_LONG,
                    "The rule “" + line.substring(0, 60) + "…” has " + line.length() + " characters.",
                    "Use at most " + LONGEST + "; make two rules of it.");
        }
        String[] sides = line.split("=>", -1);
        if (sides.length > 2 || line.isEmpty() || line.startsWith("#")) {
            throw malformed(line);
        }
        RuleForm form = new RuleForm(terms(line, sides[0]), sides.length == 2 ? terms(line, sides[1]) : List.of());
        if (sides.length == 1 && form.left.size() < 2) {
            throw malformed(line);
        }
        return form;
    }

    /** As it is stored. */
    String text() {
        return String.join(", ", left) + (right.isEmpty() ? "" : " => " + String.join(", ", right));
    }

    /** Refuses a rule that leads back to where it begins, by itself or through the others. */
    void requireNoLoop(Collection<String> others) {
        Map<String, Set<String>> leads = new HashMap<>();
        others.forEach(rule -> lenient(rule).ifPresent(form -> add(leads, form)));
        add(leads, this);
        for (String start : left) {
            if (!right.isEmpty() && reaches(start.toLowerCase(Locale.ROOT), leads)) {
                throw new RuleRefused(
                        Reason.LOOP,
                        "The rule “" + text() + "” leads from “" + start + "” back to itself.",
                        "Write the terms with commas between them when each is to find the others.");
            }
        }
    }

    /** A rule of the file may be longer than those that are kept here; it makes no loop then. */
    private static Optional<RuleForm> lenient(String rule) {
        try {
            return Optional.of(of(rule));
        } catch (RuleRefused e) {
            return Optional.empty();
        }
    }

    private static void add(Map<String, Set<String>> leads, RuleForm rule) {
        Set<String> ends =
                rule.right.stream().map(term -> term.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (!ends.isEmpty()) {
            rule.left.forEach(term -> leads.computeIfAbsent(term.toLowerCase(Locale.ROOT), ignored -> new HashSet<>())
                    .addAll(ends));
        }
    }

    private static boolean reaches(String start, Map<String, Set<String>> leads) {
        Set<String> seen = new HashSet<>();
        List<String> rest = List.copyOf(leads.getOrDefault(start, Set.of()));
        while (!rest.isEmpty()) {
            if (rest.contains(start)) {
                return true;
            }
            seen.addAll(rest);
            rest = rest.stream()
                    .flatMap(term -> leads.getOrDefault(term, Set.of()).stream())
                    .filter(term -> !seen.contains(term))
                    .distinct()
                    .toList();
        }
        return false;
    }

    private static List<String> terms(String line, String side) {
        List<String> terms =
                Arrays.stream(side.split(",", -1)).map(String::strip).toList();
        boolean wordless = terms.stream().anyMatch(term -> term.codePoints().noneMatch(Character::isLetterOrDigit));
        if (wordless) {
            throw malformed(line);
        }
        if (terms.size() > MOST_TERMS || terms.stream().anyMatch(term -> term.length() > LONGEST_TERM)) {
            throw new RuleRefused(
                    Reason.TOO_LONG,
                    "The rule “" + line + "” has too many or too long terms.",
                    "Use at most " + MOST_TERMS + " terms of " + LONGEST_TERM + " characters.");
        }
        return terms.stream().distinct().toList();
    }

    private static RuleRefused malformed(String line) {
        return new RuleRefused(
                Reason.MALFORMED,
                "“" + line + "” is no rule: a side or a term of it is empty, or there is only one term.",
                "Write two or more terms with commas between them, or terms that find others: a, b => c.");
    }
}
