package org.moothall.platform.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.ProgramStart;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the start of the process to its first answer from the database: of the jar as it is, of the unpacked jar, and of the
 * unpacked jar with an ahead-of-time cache that one run before has trained. Arguments: {@code --rounds N}.
 */
public final class StartBench {

    private static final String PLAIN = "java -jar";
    private static final String UNPACKED = "unpacked";
    private static final String CACHED = "unpacked, ahead-of-time cache";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Installation installation;
    private final Path unpacked;
    private final Path cache;

    private StartBench(Installation installation, Path unpacked) {
        this.installation = installation;
        this.unpacked = unpacked;
        this.cache = unpacked.resolveSibling("moothall.aot");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        int at = words.indexOf("--rounds");
        int rounds = at < 0 ? 5 : Integer.parseInt(words.get(at + 1));
        Installation installation = Installation.fresh("bench-start");
        StartBench bench = new StartBench(installation, unpack(installation));
        bench.train();
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String how : List.of(PLAIN, UNPACKED, CACHED)) {
                times.computeIfAbsent(how, ignored -> new ArrayList<>()).add(bench.start(how));
            }
        }
        report(times);
    }

    /** One run that writes the cache when it ends. */
    private void train() throws IOException {
        RunningMoothall moothall = RunningMoothall.start(cached("-XX:AOTCacheOutput=" + cache));
        awaitAnswer(moothall);
        moothall.stop();
        if (!Files.exists(cache)) {
            throw new IllegalStateException("No ahead-of-time cache was written:\n" + moothall.log());
        }
    }

    private long start(String how) {
        ProgramStart start = switch (how) {
            case PLAIN -> ProgramStart.local(installation, List.of()).asShipped();
            case UNPACKED ->
                ProgramStart.local(installation, List.of()).asShipped().of(unpacked, List.of());
            default -> cached("-XX:AOTCache=" + cache);
        };
        long begun = System.nanoTime();
        try (RunningMoothall moothall = RunningMoothall.start(start)) {
            awaitAnswer(moothall);
            return System.nanoTime() - begun;
        }
    }

    private ProgramStart cached(String option) {
        return ProgramStart.local(installation, List.of()).forACache().of(unpacked, List.of(option));
    }

    private static void awaitAnswer(RunningMoothall moothall) {
        HttpRequest request = HttpRequest.newBuilder(moothall.at("/graphql?query=%7Bversion%7D"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> answers(http, request));
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path unpack(Installation installation) throws IOException, InterruptedException {
        Path folder = installation.folder().resolve("unpacked");
        String java = ProcessHandle.current().info().command().orElse("java");
        Path jar = ProgramStart.local(installation, List.of()).jar();
        Process process = new ProcessBuilder(
                        java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Cannot unpack " + jar);
        }
        return folder.resolve(jar.getFileName());
    }

    private static void report(Map<String, List<Long>> times) throws IOException {
        PrintStream out = System.out;
        Map<String, Object> rows = new LinkedHashMap<>();
        double plain = Percentiles.ofNanos(times.getOrDefault(PLAIN, List.of())).median();
        out.printf("%n| start | median: s | of %s |%n|---|--:|--:|%n", PLAIN);
        times.forEach((how, nanos) -> {
            double median = Percentiles.ofNanos(nanos).median();
            out.printf(Locale.UK, "| %s | %.2f | %.2f |%n", how, median / 1000, median / plain);
            rows.put(how, Map.of("medianMillis", median, "ofPlain", median / plain));
        });
        Path folder = Path.of(System.getProperty("moothall.root", ".")).resolve(".local/bench");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("start.json"),
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("machine", Machine.here(), "starts", rows)));
    }
}
