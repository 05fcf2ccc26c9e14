package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.moothall.platform.bench.Machine;
import org.moothall.platform.bench.Percentiles;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.ProgramStart;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.json.JsonMapper;

/**
 * Creating and publishing by eight editors at once, beside the same rows written by JDBC alone in one transaction each;
 * and publishing by thirty-two. Arguments: {@code --check} fails below the bound; {@code --seconds N} for each turn;
 * {@code --rounds N}.
 */
public final class PublishingBench {

    private static final int EDITORS = 8;
    private static final int MANY_EDITORS = 32;
    private static final int DRAFTS_EACH = 30;
    private static final double BOUND = 0.5;

    /** After so long, the compiler has nothing left to do. */
    private static final int WARM_UP_SECONDS = 120;

    private PublishingBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Words words = new Words(List.of(args));
        int seconds = words.number("--seconds", 5);
        int rounds = words.number("--rounds", 5);
        PrintStream out = System.out;
        Installation installation = Installation.fresh("bench-publishing");
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("machine", Machine.here());
        double ratio;
        RecordedWrites bare;
        try (RunningMoothall moothall = start(
                installation,
                "--spring.datasource.url=" + installation.services().jdbcUrl() + RecordedWrites.SHOWS_VALUES)) {
            bare = RecordedWrites.of(installation.services(), moothall.desk());
        }
        try (RunningMoothall moothall = start(installation)) {
            Desk desk = moothall.desk();
            product(desk, WARM_UP_SECONDS);
            bare(bare, seconds);
            List<Double> products = new ArrayList<>();
            List<Double> bares = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                products.add(product(desk, seconds));
                bares.add(bare(bare, seconds));
            }
            ratio = Percentiles.median(products) / Percentiles.median(bares);
            report.put("createAndPublishPerSecond", products);
            report.put("barePerSecond", bares);
            report.put("rowsWritten", bare.statements().size());
            report.put("ratio", ratio);
            out.printf(
                    "%n| create and publish, %d editors | a second |%n|---|--:|%n| through the editorial API | %.0f |%n"
                            + "| the same %d writes by JDBC in one transaction | %.0f |%n| ratio, at least %.1f | %.2f |%n",
                    EDITORS,
                    Percentiles.median(products),
                    bare.statements().size(),
                    Percentiles.median(bares),
                    BOUND,
                    ratio);
            report.put("thirtyTwoEditors", many(desk, out));
        }
        Path folder = Path.of(System.getProperty("moothall.root", ".")).resolve(".local/bench");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("publishing.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        System.exit(ratio < BOUND && words.has("--check") ? 1 : 0);
    }

    /** The program as operators have it, without what it does when nobody asks. */
    private static RunningMoothall start(Installation installation, String... more)
            throws IOException, InterruptedException {
        List<String> settings = new ArrayList<>(
                List.of("--moothall.search.indexing.enabled=false", "--moothall.schedule.enabled=false"));
        settings.addAll(List.of(more));
        return RunningMoothall.start(ProgramStart.local(installation, settings).asShipped())
                .awaitReady();
    }

    private static double product(Desk desk, int seconds) throws InterruptedException {
        return rate(seconds, end -> {
            int written = 0;
            while (System.nanoTime() < end) {
                desk.publish(desk.writeStory("Walkabout " + UUID.randomUUID()));
                written++;
            }
            return written;
        });
    }

    private static double bare(RecordedWrites bare, int seconds) throws InterruptedException {
        return rate(seconds, bare::write);
    }

    private static double rate(int seconds, Writer writer) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Integer>> editors = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            editors.add(() -> writer.write(end));
        }
        return (double) all(editors).stream().mapToInt(Integer::intValue).sum() / seconds;
    }

    /** Drafts that lie ready, published by thirty-two editors at once. */
    private static Map<String, Object> many(Desk desk, PrintStream out) throws InterruptedException {
        ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();
        List<Callable<Integer>> writing = new ArrayList<>();
        ConcurrentLinkedQueue<Written> drafts = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < MANY_EDITORS; i++) {
            writing.add(() -> {
                for (int draft = 0; draft < DRAFTS_EACH; draft++) {
                    drafts.add(desk.writeStory("Walkabout " + UUID.randomUUID()));
                }
                return DRAFTS_EACH;
            });
        }
        all(writing);
        List<Callable<Integer>> publishing = new ArrayList<>();
        for (int i = 0; i < MANY_EDITORS; i++) {
            publishing.add(() -> {
                int published = 0;
                for (Written draft = drafts.poll(); draft != null; draft = drafts.poll()) {
                    long begun = System.nanoTime();
                    desk.publish(draft);
                    taken.add(System.nanoTime() - begun);
                    published++;
                }
                return published;
            });
        }
        long begun = System.nanoTime();
        int published = all(publishing).stream().mapToInt(Integer::intValue).sum();
        double rate = published * 1e9 / (System.nanoTime() - begun);
        Percentiles times = Percentiles.ofNanos(List.copyOf(taken));
        out.printf(
                "%n| publishing, %d editors | %n|---|--:|%n| publications a second | %.0f |%n| median | %.0f ms |%n"
                        + "| 99th percentile | %.0f ms |%n",
                MANY_EDITORS, rate, times.median(), times.p99());
        return Map.of("publicationsPerSecond", rate, "millis", times.millis());
    }

    private static List<Integer> all(List<Callable<Integer>> editors) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(editors.size())) {
            List<Integer> written = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(editors)) {
                written.add(each.get());
            }
            return written;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes documents until a moment; how many. */
    @FunctionalInterface
    private interface Writer {
        int write(long end) throws IOException, SQLException;
    }
}
