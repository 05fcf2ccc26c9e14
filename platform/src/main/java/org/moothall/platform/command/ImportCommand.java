package org.moothall.platform.command;

import java.io.PrintStream;
import java.util.List;
import org.moothall.content.importing.ImportFiles;
import org.moothall.content.importing.ImportReport;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code import}: takes content in that somebody wrote as files. */
public final class ImportCommand {

    /** The word that calls it. */
    public static final String NAME = "import";

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private ImportCommand() {}

    /** Imports, reports, and gives the program's exit code: 0 when nothing was refused. */
    public static int run(Class<?> program, List<String> words, PrintStream out) {
        ImportArguments arguments;
        try {
            arguments = ImportArguments.of(words);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.print(ImportArguments.USAGE);
            return MISUSED;
        }
        try (ConfigurableApplicationContext context = CommandContext.of(program)) {
            ImportReport report = context.getBean(ImportFiles.class).run(arguments.paths(), arguments.options());
            report.lines().forEach(out::println);
            return report.isComplete() ? DONE : REFUSED;
        }
    }
}
