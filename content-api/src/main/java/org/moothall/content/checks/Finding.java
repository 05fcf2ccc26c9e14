package org.moothall.content.checks;

import org.jspecify.annotations.Nullable;

/**
 * What a publishing check found.
 *
 * @param check the check's name, such as {@code ALT_TEXT}
 * @param field the path of the field under the edition
 * @param line of the field's Markdown, from 1; null when the whole field is meant
 * @param passage the words at that place, as readers see them
 */
public record Finding(
        Severity severity,
        String check,
        String field,
        String message,
        String remedy,
        @Nullable Integer line,
        @Nullable String passage) {

    /** What refuses publication. */
    public static Finding error(String check, String field, String message, String remedy) {
        return new Finding(Severity.ERROR, check, field, message, remedy, null, null);
    }

    /** What is for the editor to weigh. */
    public static Finding warning(String check, String field, String message, String remedy) {
        return new Finding(Severity.WARNING, check, field, message, remedy, null, null);
    }

    /** What whoever writes may like to think about. */
    public static Finding hint(String check, String field, String message, String remedy) {
        return new Finding(Severity.HINT, check, field, message, remedy, null, null);
    }

    /** Whether it refuses publication. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same, led to a place in the text. An empty passage names the line alone. */
    public Finding at(int where, String words) {
        return new Finding(severity, check, field, message, remedy, where, words.isEmpty() ? null : words);
    }
}
