package org.moothall.content.importing;

import java.nio.file.Path;
import java.util.List;
import org.moothall.content.importing.problem.Problem;
import org.moothall.content.importing.store.Outcome;

/**
 * What became of a file.
 *
 * @param problems why it is refused; none otherwise
 */
public record FileReport(Path file, Outcome outcome, List<Problem> problems) {

    public FileReport {
        problems = List.copyOf(problems);
    }

    /** A line for the file, and one for each problem: {@code file:line: field: message Remedy}. */
    public List<String> lines() {
        if (outcome != Outcome.REFUSED) {
            return List.of(outcome.name().toLowerCase(java.util.Locale.ROOT) + "  " + file);
        }
        List<String> lines = new java.util.ArrayList<>();
        lines.add("refused  " + file);
        for (Problem problem : problems) {
            String field = problem.field().isEmpty() ? "" : problem.field() + ": ";
            lines.add("  " + file + ":" + problem.line() + ": " + field + problem.message() + " " + problem.remedy());
        }
        return lines;
    }
}
