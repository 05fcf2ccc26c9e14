package org.moothall.localservices.lease;

import java.util.Optional;
import java.util.stream.Stream;

/** The process that runs the build: Maven above Surefire's fork, or the development environment. */
final class BuildProcess {

    /** The machine's first process, whose children are left behind and which never ends. */
    private static final long FIRST = 1;

    private BuildProcess() {}

    /**
     * The nearest ancestor that is a JVM; else the parent, unless that never ends; else this JVM. A shell between the two is
     * passed over.
     */
    static ProcessHandle find() {
        ProcessHandle own = ProcessHandle.current();
        return ancestors(own)
                .filter(BuildProcess::isJvm)
                .findFirst()
                .or(() -> own.parent().filter(parent -> parent.pid() != FIRST))
                .orElse(own);
    }

    private static Stream<ProcessHandle> ancestors(ProcessHandle process) {
        return Stream.iterate(process.parent(), Optional::isPresent, parent -> parent.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream);
    }

    private static boolean isJvm(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.matches(".*[/\\\\](java|javaw|idea|mvnd)(64)?(\\.exe)?"))
                .isPresent();
    }
}
