package org.moothall.content.importing.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in one line what the YAML engine found. */
final class YamlErrors {

    private YamlErrors() {}

    /** The line within the YAML, 1 for its first. */
    static int line(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark()
                                .or(marked::getContextMark)
                                .map(Mark::getLine)
                                .orElse(0)
                        + 1
                : 1;
    }

    static String message(YamlEngineException e) {
        String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        String line = String.valueOf(problem).lines().findFirst().orElse("").strip();
        if (line.contains("mapping values are not allowed here")) {
            return "This is no YAML: a value that holds “: ” must stand in quotes.";
        }
        return "This is no YAML: " + line + (line.endsWith(".") ? "" : ".");
    }
}
