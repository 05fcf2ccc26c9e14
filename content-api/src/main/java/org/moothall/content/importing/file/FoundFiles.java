package org.moothall.content.importing.file;

import java.nio.file.Path;
import java.util.List;
import org.moothall.content.importing.problem.Problem;

/** What was found at the paths given: files to import, and paths that lead to none. */
public record FoundFiles(List<ImportFile> files, List<Missing> missing) {

    public FoundFiles {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /** A path that cannot be imported. */
    public record Missing(Path path, Problem problem) {}
}
