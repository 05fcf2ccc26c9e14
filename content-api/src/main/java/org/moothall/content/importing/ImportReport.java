package org.moothall.content.importing;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.content.importing.store.Outcome;

/** What became of every file of an import, in the order in which they were given. */
public record ImportReport(List<FileReport> files, boolean dryRun) {

    public ImportReport {
        files = List.copyOf(files);
    }

    /** Whether no file is refused. */
    public boolean isComplete() {
        return count(Outcome.REFUSED) == 0;
    }

    /** How many files came to this. */
    public long count(Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** The whole report for people, with a summary at its end. */
    public List<String> lines() {
        return Stream.concat(files.stream().flatMap(file -> file.lines().stream()), Stream.of(summary()))
                .toList();
    }

    /** How many files came to what, in one line. */
    public String summary() {
        return "%,d files: %,d created, %,d changed, %,d unchanged, %,d refused.%s"
                .formatted(
                        files.size(),
                        count(Outcome.CREATED),
                        count(Outcome.CHANGED),
                        count(Outcome.UNCHANGED),
                        count(Outcome.REFUSED),
                        dryRun ? " This was a dry run: nothing was kept." : "");
    }
}
