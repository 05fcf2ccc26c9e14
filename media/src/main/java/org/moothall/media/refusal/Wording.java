package org.moothall.media.refusal;

import org.jspecify.annotations.Nullable;

/** What people write about an image: one line of plain text, or nothing. */
public final class Wording {

    private Wording() {}

    /** The text on one line and without blanks around it; null when nothing is left. Refuses what is longer than the limit. */
    public static @Nullable String of(String field, @Nullable String text, int limit) {
        if (text == null) {
            return null;
        }
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int length = line.codePointCount(0, line.length());
        if (length > limit) {
            throw Refusal.invalidField(
                            field,
                            "%s has %,d characters.".formatted(field, length),
                            "Use at most %,d.".formatted(limit))
                    .refused();
        }
        return line.isEmpty() ? null : line;
    }
}
