package org.moothall.localservices.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An earlier launcher of the same data that has not ended yet, or hangs. */
final class Predecessor {

    private Predecessor() {}

    /** Ends it, and signs this launcher in as the present one. */
    static void end(Path data) throws IOException {
        Files.createDirectories(data);
        Path file = data.resolve("launcher.pid");
        if (Files.exists(file)) {
            String pid = Files.readString(file).strip();
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> isLauncherOf(process, data))
                    .ifPresent(Predecessor::end);
        }
        Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
    }

    private static boolean isLauncherOf(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(Launcher.class.getName()) && line.contains(data.toString()))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
