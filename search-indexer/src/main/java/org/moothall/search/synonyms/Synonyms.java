package org.moothall.search.synonyms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** The rules of the synonyms' file, each checked: {@code a, b, c} or {@code a, b => c}. */
public record Synonyms(List<String> rules) {

    public Synonyms {
        rules = List.copyOf(rules);
    }

    /** The rules of a file; fails when it cannot be read or a line is no rule. */
    public static Synonyms read(Resource file) {
        try {
            return parse(file.getContentAsString(StandardCharsets.UTF_8), file.getDescription());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "moothall.search.synonyms names " + file.getDescription()
                            + ", which cannot be read: check that the file is there and readable.",
                    e);
        }
    }

    static Synonyms parse(String text, String origin) {
        List<String> rules = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rules.add(checked(line, origin, i + 1));
                requireNoLoop(line, rules, origin + ", line " + (i + 1));
            }
        }
        return new Synonyms(rules);
    }

    /** These rules and others after them; the same when there are no others. */
    public Synonyms and(List<String> others) {
        return new Synonyms(Stream.concat(rules.stream(), others.stream()).toList());
    }

    /** Tells files with different rules apart. */
    public String fingerprint() {
        try {
            byte[] rulesAsBytes = String.join("\n", rules).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rulesAsBytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String checked(String line, String origin, int number) {
        String[] sides = line.split("=>", -1);
        boolean equal = sides.length == 1 && terms(sides[0]) > 1;
        boolean directed = sides.length == 2 && terms(sides[0]) > 0 && terms(sides[1]) > 0;
        if (equal || directed) {
            return line;
        }
        throw new IllegalArgumentException("Synonyms in " + origin + ", line " + number + ": [" + line
                + "] is no rule. Write two or more terms with commas between them, or [a, b => c].");
    }

    /** Refuses the line that closes a circle of rules; ways that lead nowhere but on are nobody's loop. */
    private static void requireNoLoop(String line, List<String> rules, String where) {
        if (line.contains("=>")) {
            try {
                RuleForm.of(line)
                        .requireNoLoop(rules.stream()
                                .filter(rule -> rule.contains("=>"))
                                .toList());
            } catch (RuleRefused e) {
                if (e.reason() == RuleRefused.Reason.LOOP) {
                    throw new IllegalArgumentException(
                            "Synonyms in " + where + ": " + e.getMessage() + " " + e.remedy(), e);
                }
            }
        }
    }

    /** How many terms; 0 when one of them is empty. */
    private static int terms(String side) {
        String[] terms = side.split(",", -1);
        return Arrays.stream(terms).anyMatch(String::isBlank) ? 0 : terms.length;
    }
}
