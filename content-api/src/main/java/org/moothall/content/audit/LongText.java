package org.moothall.content.audit;

import org.jspecify.annotations.Nullable;

/**
 * Keeps long values in bounds: values of up to 10,000 characters are kept whole; of longer ones the part that changed
 * with some text around it, cut to as much. The whole texts stand in the editions and revisions.
 */
final class LongText {

    static final int LONGEST = 10_000;

    private static final int AROUND = 200;

    private LongText() {}

    static Change change(String path, @Nullable String before, @Nullable String after) {
        if (length(before) <= LONGEST && length(after) <= LONGEST) {
            return new Change(path, before, after, false);
        }
        String former = before == null ? "" : before;
        String latter = after == null ? "" : after;
        int start = Math.max(0, sameAtStart(former, latter) - AROUND);
        int end = Math.max(0, sameAtEnd(former, latter, start) - AROUND);
        return new Change(path, part(before, start, end), part(after, start, end), true);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static int sameAtStart(String former, String latter) {
        int most = Math.min(former.length(), latter.length());
        int same = 0;
        while (same < most && former.charAt(same) == latter.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(String former, String latter, int start) {
        int most = Math.min(former.length(), latter.length()) - start;
        int same = 0;
        while (same < most && former.charAt(former.length() - 1 - same) == latter.charAt(latter.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static @Nullable String part(@Nullable String text, int start, int end) {
        if (text == null) {
            return null;
        }
        int to = Math.max(start, text.length() - end);
        String middle = text.substring(start, to);
        String kept = middle.length() <= LONGEST ? middle : middle.substring(0, LONGEST);
        String tail = end == 0 && kept.length() == middle.length() ? "" : "…";
        return (start == 0 ? "" : "…") + kept + tail + " (of %,d characters)".formatted(text.length());
    }
}
