package org.moothall.content.importing.yaml;

/**
 * A single value.
 *
 * @param line for a block of text ({@code |} or {@code >}), the line of its first words
 * @param quoted whether it was written as a text for certain; {@code null} and {@code ~} mean nothing otherwise
 */
public record Scalar(int line, String text, boolean quoted) implements Node {

    /** Whether it says that there is no value. */
    public boolean isNothing() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
}
