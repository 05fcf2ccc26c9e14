package org.moothall.localservices.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server that lives on because the JVM above it was killed: it holds the data and must go first. */
final class Abandoned {

    private Abandoned() {}

    static Path pidFile(Path home) {
        return home.toAbsolutePath().resolve("mariadb.pid");
    }

    /** Ends the server that still runs on this home folder, if there is one. */
    static void endServerOf(Path home) throws IOException {
        Path file = pidFile(home);
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> server = running(Files.readString(file).strip(), file);
        if (server.isPresent()) {
            server.get().destroy();
            CompletableFuture<ProcessHandle> gone = server.get().onExit();
            gone.orTimeout(30, TimeUnit.SECONDS).join();
        }
        Files.deleteIfExists(file);
    }

    private static Optional<ProcessHandle> running(String pid, Path file) {
        if (!pid.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(file.toString()))
                        .isPresent());
    }
}
