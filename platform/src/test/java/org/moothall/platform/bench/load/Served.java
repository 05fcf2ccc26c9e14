package org.moothall.platform.bench.load;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.moothall.localservices.process.FreePort;

/**
 * A process that answers with the files of a folder: what the program is measured against. Serves when it has been made,
 * and ends when it is closed, or with this program at the latest.
 */
abstract sealed class Served implements AutoCloseable permits Nginx, PlainTomcat {

    private static final String READY = "ready.html";
    private static final Duration START = Duration.ofMinutes(1);

    private final Path folder;
    private final int port = FreePort.next();
    private final Process process;

    Served(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(files());
        URI ready = serve(READY, "ready".getBytes(StandardCharsets.UTF_8));
        Path log = folder.resolve("said.log");
        process = new ProcessBuilder(command(folder, port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await().atMost(START).until(() -> !process.isAlive() || answers(ready));
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " ended with " + process.exitValue() + ": " + Files.readString(log));
        }
    }

    /** What starts it, for the files of {@code folder/files} on this port of the loopback address. */
    abstract List<String> command(Path folder, int port) throws IOException;

    /** Answers with these bytes from now on; where. A name stands for the same bytes for ever. */
    public final URI serve(String name, byte[] bytes) throws IOException {
        Files.write(files().resolve(name), bytes);
        return URI.create("http://127.0.0.1:" + port + "/" + name);
    }

    private Path files() {
        return folder.resolve("files");
    }

    private static boolean answers(URI address) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public final void close() {
        process.destroy();
    }
}
