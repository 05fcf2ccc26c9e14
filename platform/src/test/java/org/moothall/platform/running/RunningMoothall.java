package org.moothall.platform.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process of the program. Ends with the test, or with the test's JVM at the latest. */
public final class RunningMoothall implements AutoCloseable {

    /** Long, because machines that build are busy. */
    private static final Duration START = Duration.ofMinutes(4);

    private static final Duration STOP = Duration.ofSeconds(60);

    private final ProgramStart start;
    private final Process process;
    private final Thread atExit;

    private RunningMoothall(ProgramStart start, Process process) {
        this.start = start;
        this.process = process;
        this.atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Starts a process and does not wait for it. */
    public static RunningMoothall start(ProgramStart start) {
        return new RunningMoothall(start, start.launch());
    }

    /** Returns when it serves; throws with the end of its log when it ends before. */
    public RunningMoothall awaitReady() {
        try {
            await().atMost(START).pollInterval(Duration.ofMillis(250)).until(() -> !process.isAlive() || serves());
        } catch (RuntimeException e) {
            kill();
            throw new IllegalStateException("Moothall does not serve after " + START + ":\n" + endOfLog(), e);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("Moothall ended with " + process.exitValue() + ":\n" + endOfLog());
        }
        return this;
    }

    /** Returns its exit code once it has ended by itself. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("Moothall has not ended by itself:\n" + endOfLog());
        }
        return process.exitValue();
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + start.port());
    }

    /** An address below this process's own. */
    public URI at(String path) {
        return address().resolve(path);
    }

    /** The editorial API with the sample editor's token. */
    public Desk desk() {
        return new Desk(new GraphQl(at("/editorial/graphql"), SampleToken.EDITOR));
    }

    /** The delivery API as the public has it. */
    public Reader reader() {
        return new Reader(new GraphQl(at("/graphql"), null));
    }

    /** Everything that it has said. */
    public String log() {
        try {
            return Files.readString(start.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does; returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As an operator stops it; returns when it is gone. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
                throw new IllegalStateException("Moothall has not stopped within " + STOP + ":\n" + endOfLog());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private boolean serves() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String endOfLog() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
