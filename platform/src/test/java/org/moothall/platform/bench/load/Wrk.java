package org.moothall.platform.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The load generator: the program {@code wrk}, one thread of it, in a process of its own. Wants nothing compressed. */
public final class Wrk {

    private static final String ENCODING = "Accept-Encoding";
    private static final String PLAIN = "identity";
    private static final String RESULT = "RESULT ";
    private static final Path SCRIPT = script();

    private Wrk() {}

    /** What is at an address, as the load asks for it. */
    public static byte[] body(URI address) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(address).header(ENCODING, PLAIN).build(), BodyHandlers.ofByteArray());
            boolean compressed =
                    response.headers().firstValue("Content-Encoding").isPresent();
            if (response.statusCode() != 200 || compressed) {
                throw new IllegalStateException(address + " was answered with " + response.statusCode() + " and "
                        + response.headers().map());
            }
            return response.body();
        }
    }

    /** Asks for so many seconds over so many connections. Fails when an answer is no success. */
    public static Load ask(Target target, int connections, int seconds) throws IOException, InterruptedException {
        Load load = askWhatever(target, connections, seconds);
        if (load.refused() + load.broken() > 0) {
            throw new IllegalStateException("Load on " + target.address() + ": " + load.refused()
                    + " answers were no success, and " + load.broken() + " did not come");
        }
        return load;
    }

    /** The same, whatever the answers are. */
    public static Load askWhatever(Target target, int connections, int seconds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-H",
                ENCODING + ": " + PLAIN,
                "-s",
                SCRIPT.toString(),
                target.address().toString()));
        if (target.paths() != null) {
            command.addAll(List.of("--", target.paths().toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Load on " + target.address() + ": " + told);
        }
        return told.lines()
                .filter(line -> line.startsWith(RESULT))
                .map(line -> load(JsonMapper.shared().readTree(line.substring(RESULT.length()))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Load on " + target.address() + ": " + told));
    }

    private static Load load(JsonNode told) {
        return new Load(
                told.path("requests").asLong(),
                told.path("requests").asLong() * 1e6 / told.path("micros").asLong(),
                told.path("p50").asDouble() / 1000,
                told.path("p99").asDouble() / 1000,
                told.path("p999").asDouble() / 1000,
                told.path("refused").asLong(),
                told.path("broken").asLong());
    }

    private static Path script() {
        try (InputStream lua = Objects.requireNonNull(Wrk.class.getResourceAsStream("/bench/load.lua"))) {
            Path file = Files.createTempFile("moothall-load", ".lua");
            file.toFile().deleteOnExit();
            Files.write(file, lua.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
