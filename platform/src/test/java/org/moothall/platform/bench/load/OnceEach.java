package org.moothall.platform.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for every path of a target once, so that all that can be in memory is. */
public final class OnceEach {

    /** Fewer than the program works on at a time. */
    private static final int AT_A_TIME = 6;

    private OnceEach() {}

    /** Returns when all are answered; fails when one is no success. */
    public static void ask(Target target) throws IOException, InterruptedException {
        ConcurrentLinkedQueue<String> paths =
                new ConcurrentLinkedQueue<>(Files.readAllLines(Objects.requireNonNull(target.paths())));
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService askers = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                all.add(() -> {
                    for (String path = paths.poll(); path != null; path = paths.poll()) {
                        ask(http, target.address().resolve(path));
                    }
                    return null;
                });
            }
            for (Future<Void> each : askers.invokeAll(all)) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ask(HttpClient http, URI address) throws IOException, InterruptedException {
        int status = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException(address + " was answered with " + status);
        }
    }
}
