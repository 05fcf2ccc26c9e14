package org.moothall.content.importing.problem;

import java.util.Comparator;

/**
 * Something that is wrong with a file.
 *
 * @param line 1 for the file's first
 * @param field the path of the field as the file writes it, such as {@code leadImage.alt}; empty when no field is meant
 */
public record Problem(int line, String field, String message, String remedy) {

    /** In the order in which a person reads the file. */
    public static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::line).thenComparing(Problem::field);
}
