package org.moothall.platform.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moothall.localservices.Services;
import org.moothall.localservices.process.FreePort;
import org.moothall.platform.running.Installation;

/** A process of {@link LoadedMoothall} with the settings of production, as the JVM runs it by default. */
public final class LoadedProgram implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration START = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final Path log;

    private LoadedProgram(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts a process and returns when it serves. Settings look like {@code --server.port=0}. */
    public static LoadedProgram start(Installation installation, String... settings)
            throws IOException, InterruptedException {
        int port = FreePort.next();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LoadedMoothall.class.getName(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--moothall.search.alias=" + installation.searchAlias(),
                "--moothall.media.folder=" + installation.folder().resolve("media")));
        command.addAll(List.of(settings));
        Path log = installation.folder().resolve("moothall-" + port + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        environment(builder.environment(), installation.services());
        LoadedProgram program = new LoadedProgram(builder.start(), port, log);
        program.awaitReady();
        return program;
    }

    /** An address below this process's own. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port).resolve(path);
    }

    /** The body at an address of this process. */
    public byte[] body(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                HTTP.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + response.statusCode() + ": see " + log);
        }
        return response.body();
    }

    /** Has the same Tomcat answer with these bytes from memory; where. */
    public URI keepInMemory(String name, byte[] bytes) throws IOException, InterruptedException {
        URI address = at(FromMemory.PATH + name);
        HTTP.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.discarding());
        return address;
    }

    private void awaitReady() throws InterruptedException {
        Instant until = Instant.now().plus(START);
        while (!serves()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException("Moothall does not serve: see " + log);
            }
            Thread.sleep(Duration.ofMillis(250));
        }
    }

    private boolean serves() throws InterruptedException {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(at("/actuator/health/readiness"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void environment(Map<String, String> environment, Services services) {
        environment.keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("MOOTHALL_"));
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SPRING_DATASOURCE_URL", services.jdbcUrl());
        environment.put("SPRING_DATASOURCE_USERNAME", services.username());
        environment.put("SPRING_DATASOURCE_PASSWORD", services.password());
        environment.put("SPRING_ELASTICSEARCH_URIS", services.elasticsearchUri());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, java.util.concurrent.TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
