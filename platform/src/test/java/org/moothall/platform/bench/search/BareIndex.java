package org.moothall.platform.bench.search;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.moothall.platform.bench.ManyPublished;
import org.moothall.platform.bench.Percentiles;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An index of the program's own definition that is filled with recorded documents by nothing but bulk requests. */
record BareIndex(URI elasticsearch, String name) {

    /** The beginning of the id in a bulk request's action. */
    private static final String ID = "(\"_id\":\")[0-9a-f]{8}";

    private static final int IN_FLIGHT = 4;
    private static final int DOCUMENTS_PER_REQUEST = 500;

    /** Makes it empty, as a rebuild makes its own: without refreshes and without aliases. */
    void create(String definition) {
        drop();
        var json = (ObjectNode) JsonMapper.shared().readTree(definition);
        json.remove("aliases");
        Straight.json(at(""), "PUT", json.toString());
    }

    /** Sends so many of the recorded documents, from the first again with other ids when there are too few; the seconds. */
    double fill(Path documents, int number) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Deque<Future<?>> flying = new ArrayDeque<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(IN_FLIGHT)) {
            for (int sent = 0, round = 0; sent < number; round++) {
                sent += pass(documents, number - sent, round, body -> {
                    flying.add(senders.submit(() -> Straight.bulk(at("/_bulk"), body)));
                    if (flying.size() > IN_FLIGHT) {
                        await(flying.removeFirst());
                    }
                });
            }
            while (!flying.isEmpty()) {
                await(flying.removeFirst());
            }
        }
        Straight.json(at("/_refresh"), "POST", "");
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Asks so many rounds of all questions; what each took. */
    Percentiles ask(List<Recorder.Asked> asked, int rounds) {
        List<Long> taken = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Recorder.Asked one : asked) {
                taken.add(SideBySide.ask(elasticsearch, name, one));
            }
        }
        return Percentiles.ofNanos(taken);
    }

    long bytes() {
        var stats = JsonMapper.shared().readTree(Straight.json(at("/_stats/store"), "GET", ""));
        return stats.at("/_all/primaries/store/size_in_bytes").asLong();
    }

    void drop() {
        Straight.send(at("?ignore_unavailable=true"), "DELETE", new byte[0], List.of());
    }

    URI at(String path) {
        return elasticsearch.resolve("/" + name + path);
    }

    private static int pass(Path documents, int atMost, int round, Consumer<byte[]> requests) throws IOException {
        int taken = 0;
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        try (BufferedReader lines = Files.newBufferedReader(documents, StandardCharsets.UTF_8)) {
            for (@Nullable String action = lines.readLine();
                    action != null && taken < atMost;
                    action = lines.readLine()) {
                String document = Objects.requireNonNull(lines.readLine(), "a document to each action");
                write(request, round == 0 ? action : action.replaceFirst(ID, "$1%08x".formatted(round)));
                write(request, round == 0 ? document : renamed(document, round));
                taken++;
                if (taken % DOCUMENTS_PER_REQUEST == 0) {
                    requests.accept(request.toByteArray());
                    request.reset();
                }
            }
        }
        if (request.size() > 0) {
            requests.accept(request.toByteArray());
        }
        return taken;
    }

    /** Another document of the same words: all ids that are recorded begin alike. */
    private static String renamed(String line, int round) {
        return line.replaceFirst(ManyPublished.ID_BEGINS, "%08x".formatted(round));
    }

    private static void write(ByteArrayOutputStream request, String line) {
        request.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        request.write('\n');
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
