package org.moothall.content.rendering;

import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;

/**
 * How much markup a text may have in one place. Nobody writes more by hand, and a parser may take minutes over what
 * machines write.
 */
public final class MarkupLimits {

    private static final int MARKS_IN_A_BLOCK = 4_000;
    private static final int NESTING_ON_A_LINE = 50;
    private static final String MARKS = "`~[\\<>*_";
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern OPENS_ONE_MORE = Pattern.compile("[ \\t]*(?:[>*+-]|\\d{1,9}[.)])");

    private MarkupLimits() {}

    /** Why the text is refused; empty when it stays within reason. */
    public static Optional<Refusal> refusal(String field, String markdown) {
        int marks = 0;
        int number = 0;
        for (String line : LINE.split(markdown, -1)) {
            number++;
            marks = line.isBlank() ? 0 : marks + marks(line);
            if (marks > MARKS_IN_A_BLOCK || nesting(line) > NESTING_ON_A_LINE) {
                return Optional.of(refusal(field, number));
            }
        }
        return Optional.empty();
    }

    private static Refusal refusal(String field, int line) {
        return Refusal.of(
                RefusalCode.MALFORMED,
                field,
                "Line " + line + " nests quotations, lists or emphasis too deeply to be shown.",
                "Remove the long runs of >, *, _, ` or [, or divide the text by empty lines.");
    }

    private static int marks(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            if (MARKS.indexOf(line.charAt(i)) >= 0) {
                marks++;
            }
        }
        return marks;
    }

    private static int nesting(String line) {
        var opening = OPENS_ONE_MORE.matcher(line);
        int depth = 0;
        while (depth <= NESTING_ON_A_LINE && opening.lookingAt()) {
            depth++;
            opening.region(opening.end(), line.length());
        }
        return depth > NESTING_ON_A_LINE && isRuler(line) ? 0 : depth;
    }

    private static boolean isRuler(String line) {
        return line.chars().filter(letter -> letter > ' ').distinct().count() == 1
                && !line.strip().startsWith(">");
    }
}
