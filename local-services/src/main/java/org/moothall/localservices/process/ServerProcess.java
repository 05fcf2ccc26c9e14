package org.moothall.localservices.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A JVM of ours that runs one server. It writes a ready file once it serves, and stops by itself when its standard
 * input ends: so it outlives neither a stop nor the sudden death of the process that started it.
 */
public final class ServerProcess {

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the JVM and returns once the server is ready. */
    public static ServerProcess start(ServerCommand command) {
        ServerProcess server = launch(command);
        server.awaitReady(command.readyFile());
        return server;
    }

    /** The JVM itself. */
    public Process process() {
        return process;
    }

    /** Lets the server close what it has open, and returns when it is gone. */
    public void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** Ends the JVM and every process below it at once, as {@code kill -9} does, and returns when they are gone. */
    public void kill() {
        List<ProcessHandle> family = process.descendants().collect(Collectors.toCollection(ArrayList::new));
        family.add(process.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
    }

    private static ServerProcess launch(ServerCommand command) {
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            Files.deleteIfExists(command.readyFile());
            ProcessBuilder builder = new ProcessBuilder(command.line()).redirectErrorStream(true);
            builder.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            return new ServerProcess(builder.start(), command.log());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.mainClass(), e);
        }
    }

    private void awaitReady(Path readyFile) {
        long deadline = System.nanoTime() + START.toNanos();
        while (!Files.exists(readyFile)) {
            if (endedWithin(Duration.ofMillis(50))) {
                throw new IllegalStateException("The server ended with code " + process.exitValue() + " before it was"
                        + " ready. The end of " + log + ":" + System.lineSeparator() + endOfLog());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException(
                        "The server was not ready after " + START.toSeconds() + " s: see " + log);
            }
        }
    }

    private boolean endedWithin(Duration wait) {
        try {
            return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            throw new IllegalStateException("Interrupted while the server started: see " + log, e);
        }
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }

    /** The path of the Java program that runs this JVM. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java") + (File.separatorChar == '\\' ? ".exe" : "");
    }
}
