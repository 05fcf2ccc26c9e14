package org.moothall.content.importing.problem;

import java.util.ArrayList;
import java.util.List;

/** Everything that is found to be wrong with one file. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem; one that was noted before is not repeated. */
    public void add(int line, String field, String message, String remedy) {
        Problem problem = new Problem(line, field, message, remedy);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** All, in the order of the file's lines. */
    public List<Problem> all() {
        return found.stream().sorted(Problem.IN_ORDER).toList();
    }
}
