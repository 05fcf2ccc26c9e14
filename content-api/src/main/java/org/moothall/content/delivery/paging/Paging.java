package org.moothall.content.delivery.paging;

import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/** The part of a list that a caller asks for: the first so many after a cursor, or the last so many before one. */
public record Paging(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    /** The most things that one page holds. */
    public static final int MOST = 100;

    private static final int USUAL = 20;

    /** Refuses sizes out of range and asking for both ends at once. */
    public Paging {
        if (first != null && last != null) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    "last",
                    "Both first (" + first + ") and last (" + last + ") are given.",
                    "Give one of them.");
        }
        checkSize("first", first);
        checkSize("last", last);
    }

    /** The first so many after a cursor. */
    public static Paging forward(@Nullable Integer first, @Nullable String after) {
        return new Paging(first, after, null, null);
    }

    /** Whether the end of the list is asked for. */
    public boolean backward() {
        return last != null;
    }

    /** How many things the page may hold. */
    public int size() {
        if (last != null) {
            return last;
        }
        return first == null ? USUAL : first;
    }

    /** Goes on when a size is between 0 and the most that a page holds, or null; refuses otherwise. */
    public static void checkSize(String field, @Nullable Integer size) {
        if (size != null && (size < 0 || size > MOST)) {
            throw new Refused(
                    RefusalCode.OUT_OF_RANGE,
                    field,
                    field + " is " + size + "; it must be between 0 and " + MOST + ".",
                    "Ask for at most " + MOST + " at a time and go on from the last cursor.");
        }
    }
}
