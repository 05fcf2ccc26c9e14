package org.moothall.content.importing.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.problem.Problems;

/**
 * The two parts of a document's file.
 *
 * @param yaml what stands between the lines of hyphens, from the file's second line
 * @param bodyLine the file's line on which the body begins
 */
public record FrontMatter(String yaml, String body, int bodyLine) {

    private static final String FENCE = "---";

    /** The parts of a text; null when it has no front matter, which the problems say. */
    public static @Nullable FrontMatter split(String text, Problems problems) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !isFence(lines.getFirst())) {
            problems.add(
                    1,
                    "",
                    "The file does not begin with front matter.",
                    "Begin with a line of three hyphens (---), then “key: value” lines, then three hyphens again.");
            return null;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return parts(lines, i);
            }
        }
        problems.add(
                1,
                "",
                "The front matter that begins here does not end.",
                "Close it with a line of three hyphens (---).");
        return null;
    }

    private static FrontMatter parts(List<String> lines, int fence) {
        int first = fence + 1;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        String body = String.join("\n", lines.subList(first, lines.size())).stripTrailing();
        return new FrontMatter(String.join("\n", lines.subList(1, fence)) + "\n", body, first + 1);
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
