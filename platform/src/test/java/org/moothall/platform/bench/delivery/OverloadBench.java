package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.moothall.platform.bench.Machine;
import org.moothall.platform.bench.Percentiles;
import org.moothall.platform.bench.load.Load;
import org.moothall.platform.bench.load.OnceEach;
import org.moothall.platform.bench.load.Target;
import org.moothall.platform.bench.load.Wrk;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.json.JsonMapper;

/**
 * Far more readers than can be answered, none of whom is answered from memory, while an editor works: what readers get,
 * how soon the rest is refused, how the editor fares, and how it is afterwards. The program is warm with all of it: what so
 * many get who come for the first time, while the program is still compiled for them, is told and not judged. Arguments:
 * {@code --check} fails outside the bounds; {@code --documents N}; {@code --seconds N}.
 */
public final class OverloadBench {

    private static final int SUSTAINED = 32;
    private static final int SECONDS_TO_WARM = 75;
    private static final int FAR_TOO_MANY = 2000;
    private static final Duration TO_COME_TO_REST = Duration.ofSeconds(5);
    private static final int SECONDS_TO_RECOVER = 3;
    private static final double GOODPUT = 0.5;
    private static final double AFTERWARDS = 0.9;
    private static final double EDITOR_MILLIS = 5000;
    private static final double READER_MILLIS = 2000;

    private OverloadBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException, ExecutionException {
        Words words = new Words(List.of(args));
        int seconds = words.number("--seconds", 15);
        Archive archive = Archive.indexed(words.number("--documents", 10_000));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("machine", Machine.here());
        List<String> outside = new ArrayList<>();
        try (RunningMoothall moothall =
                archive.start("--moothall.delivery.answers.memory=0", "--moothall.delivery.cache.alike-for=12h")) {
            Target target = Requests.documents(moothall, archive.folder(), archive.documents());
            OnceEach.ask(target);
            Wrk.askWhatever(target, SUSTAINED, SECONDS_TO_WARM);
            Wave first = Wave.of(target, moothall.desk(), seconds);
            Thread.sleep(TO_COME_TO_REST);
            Load before = Wrk.ask(target, SUSTAINED, seconds);
            Editor quiet = Editor.working(moothall.desk(), seconds);
            Wave second = Wave.of(target, moothall.desk(), seconds);
            Load during = second.readers();
            Editor busy = second.editor();
            Load recovering = Wrk.askWhatever(target, SUSTAINED, SECONDS_TO_RECOVER);
            Load afterwards = Wrk.askWhatever(target, SUSTAINED, seconds);
            double answered = answered(during);
            Set<UUID> lost = lost(archive, busy);

            PrintStream out = System.out;
            out.printf(
                    Locale.UK,
                    """

                    | readers | connections | answered a second | refused a second | median, 99th, 99.9th: ms |
                    |---|--:|--:|--:|--:|
                    | too many, for the first time | %d | %,.0f | %,.0f | %.1f, %.1f, %.1f |
                    | before | %d | %,.0f | 0 | %.1f, %.1f, %.1f |
                    | too many | %d | %,.0f | %,.0f | %.1f, %.1f, %.1f |
                    | in the first seconds after | %d | %,.0f | %,.2f | %.1f, %.1f, %.1f |
                    | afterwards | %d | %,.0f | %,.2f | %.1f, %.1f, %.1f |

                    | an editor creates and publishes | documents | median: ms | 99th: ms |
                    |---|--:|--:|--:|
                    | alone | %d | %.0f | %.0f |
                    | beside too many readers | %d | %.0f | %.0f |

                    Of what was acknowledged, lost: %d. Connections broken: %d.
                    """,
                    FAR_TOO_MANY,
                    answered(first.readers()),
                    first.readers().rate() - answered(first.readers()),
                    first.readers().median(),
                    first.readers().slow(),
                    first.readers().slowest(),
                    SUSTAINED,
                    before.rate(),
                    before.median(),
                    before.slow(),
                    before.slowest(),
                    FAR_TOO_MANY,
                    answered,
                    during.rate() - answered,
                    during.median(),
                    during.slow(),
                    during.slowest(),
                    SUSTAINED,
                    answered(recovering),
                    recovering.rate() - answered(recovering),
                    recovering.median(),
                    recovering.slow(),
                    recovering.slowest(),
                    SUSTAINED,
                    answered(afterwards),
                    afterwards.rate() - answered(afterwards),
                    afterwards.median(),
                    afterwards.slow(),
                    afterwards.slowest(),
                    quiet.published().size(),
                    quiet.times().median(),
                    quiet.times().p99(),
                    busy.published().size(),
                    busy.times().median(),
                    busy.times().p99(),
                    lost.size(),
                    during.broken());
            judge(outside, "answered while there were too many", answered >= GOODPUT * before.rate());
            judge(outside, "99th percentile while there were too many", during.slow() <= READER_MILLIS);
            judge(outside, "the editor's 99th percentile", busy.times().p99() <= EDITOR_MILLIS);
            judge(outside, "answered afterwards", answered(afterwards) >= AFTERWARDS * before.rate());
            judge(outside, "lost publications", lost.isEmpty());
            judge(outside, "broken connections", during.broken() == 0);
            report.put("first", first.readers());
            report.put("before", before);
            report.put("during", during);
            report.put("answeredDuring", answered);
            report.put("recovering", recovering);
            report.put("afterwards", afterwards);
            report.put("editorAlone", quiet.times().millis());
            report.put("editorDuring", busy.times().millis());
            report.put("lost", lost.size());
            report.put("outside", outside);
            out.printf("%nOutside their bounds: %s%n", outside.isEmpty() ? "none" : outside);
        }
        Path folder = Path.of(System.getProperty("moothall.root", ".")).resolve(".local/bench");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("overload.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        System.exit(outside.isEmpty() || !words.has("--check") ? 0 : 1);
    }

    private static double answered(Load load) {
        return load.rate() * (load.requests() - load.refused()) / load.requests();
    }

    private static Set<UUID> lost(Archive archive, Editor editor) {
        Set<UUID> stored = archive.installation().stored().published().keySet();
        return editor.published().stream()
                .map(Written::id)
                .filter(id -> !stored.contains(id))
                .collect(Collectors.toSet());
    }

    private static void judge(List<String> outside, String what, boolean within) {
        if (!within) {
            outside.add(what);
        }
    }

    /** Far too many readers at once, and an editor beside them. */
    private record Wave(Load readers, Editor editor) {

        static Wave of(Target target, Desk desk, int seconds)
                throws IOException, InterruptedException, ExecutionException {
            try (ExecutorService editors = Executors.newSingleThreadExecutor()) {
                Future<Editor> editor = editors.submit(() -> Editor.working(desk, seconds));
                Load readers = Wrk.askWhatever(target, FAR_TOO_MANY, seconds + 2);
                return new Wave(readers, editor.get());
            }
        }
    }

    /** What an editor got done: one document after the other. */
    private record Editor(List<Written> published, Percentiles times) {

        static Editor working(Desk desk, int seconds) throws IOException {
            List<Written> published = new ArrayList<>();
            List<Long> taken = new ArrayList<>();
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                published.add(desk.publish(desk.writeStory("Walkabout " + UUID.randomUUID())));
                taken.add(System.nanoTime() - begun);
            }
            return new Editor(published, Percentiles.ofNanos(taken));
        }
    }
}
