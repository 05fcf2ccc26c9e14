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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.moothall.platform.bench.DatabaseRoom;
import org.moothall.platform.bench.Machine;
import org.moothall.platform.bench.Percentiles;
import org.moothall.platform.bench.delivery.Editors.Done;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.ProgramStart;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.json.JsonMapper;

/**
 * Creating and publishing by one request, by eight editors at once, beside the same rows written by JDBC alone in one
 * transaction each; the same by thirty-two; creating and publishing by two requests; saving drafts and listing documents
 * by eight. Arguments: {@code --check} fails below the bound; {@code --seconds N} for each turn; {@code --rounds N}.
 */
public final class PublishingBench {

    private static final int EDITORS = 8;
    private static final int MANY_EDITORS = 32;
    private static final int DRAFTS_EACH = 30;
    private static final double BOUND = 0.5;

    /** It is warm when it has become no faster for so many turns, each of so many seconds; never after so many of them. */
    private static final int TURNS_WITHOUT_GAIN = 4;

    private static final int WARM_UP_SECONDS = 20;
    private static final int WARM_UP_TURNS = 45;
    private static final double GAIN = 1.02;

    /** After which the database has put away what the turn before left it to do. */
    private static final Duration REST = Duration.ofSeconds(5);

    /** Longer than it takes to publish all that lies ready. */
    private static final int LONG = 600;

    private PublishingBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Words words = new Words(List.of(args));
        int seconds = words.number("--seconds", 20);
        int rounds = words.number("--rounds", 3);
        PrintStream out = System.out;
        Installation installation = Installation.fresh("bench-publishing");
        DatabaseRoom.asInProduction(installation.services());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("machine", Machine.here());
        RecordedWrites bare;
        try (RunningMoothall moothall = start(
                installation,
                "--spring.datasource.url=" + installation.services().jdbcUrl() + RecordedWrites.SHOWS_VALUES)) {
            bare = RecordedWrites.of(installation.services(), moothall.desk());
        }
        double ratio;
        try (RunningMoothall moothall = start(installation)) {
            Desk desk = moothall.desk();
            warmUp(desk, out);
            bare(bare, seconds);
            List<Double> products = new ArrayList<>();
            List<Double> bares = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                rest();
                products.add(createAndPublish(desk, seconds).perSecond());
                rest();
                bares.add(bare(bare, seconds).perSecond());
            }
            ratio = Percentiles.median(products) / Percentiles.median(bares);
            report.put("createAndPublishPerSecond", products);
            report.put("barePerSecond", bares);
            report.put("statements", bare.statements().size());
            report.put("ratio", ratio);
            out.printf(
                    "%n| create and publish, %d editors | a second |%n|---|--:|%n| through the editorial API | %.0f |%n"
                            + "| the same %d statements by JDBC in one transaction | %.0f |%n"
                            + "| ratio, at least %.1f | %.2f |%n%n| editors at once | a second | median | 99th |%n"
                            + "|---|--:|--:|--:|%n",
                    EDITORS,
                    Percentiles.median(products),
                    bare.statements().size(),
                    Percentiles.median(bares),
                    BOUND,
                    ratio);
            loads(desk, seconds * rounds).forEach((name, done) -> {
                out.print(done.row(name));
                report.put(name, done.asJson());
            });
        }
        Path folder = Path.of(System.getProperty("moothall.root", ".")).resolve(".local/bench");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("publishing.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        System.exit(ratio < BOUND && words.has("--check") ? 1 : 0);
    }

    /** The program as operators have it, without what it does when nobody asks. */
    private static RunningMoothall start(Installation installation, String... more) {
        List<String> settings = new ArrayList<>(
                List.of("--moothall.search.indexing.enabled=false", "--moothall.schedule.enabled=false"));
        settings.addAll(List.of(more));
        return RunningMoothall.start(ProgramStart.local(installation, settings).asShipped())
                .awaitReady();
    }

    /** Until the compiler has nothing left to do, which takes minutes: many methods have a small part in it. */
    private static void warmUp(Desk desk, PrintStream out) throws InterruptedException {
        double best = 0;
        int bestTurn = 0;
        for (int turn = 0; turn < WARM_UP_TURNS && turn - bestTurn <= TURNS_WITHOUT_GAIN; turn++) {
            double rate = createAndPublish(desk, WARM_UP_SECONDS).perSecond();
            out.printf("Warming up: %.0f a second%n", rate);
            if (rate > best * GAIN) {
                best = rate;
                bestTurn = turn;
            }
        }
    }

    private static void rest() {
        Awaitility.await().pollDelay(REST).timeout(REST.multipliedBy(2)).until(() -> true);
    }

    private static Done createAndPublish(Desk desk, int seconds) throws InterruptedException {
        return Editors.during(EDITORS, seconds, () -> () -> {
            desk.publishStory("Walkabout " + UUID.randomUUID());
            return true;
        });
    }

    /** The same by two requests, as whoever looks at a draft first does it. */
    private static Done createThenPublish(Desk desk, int seconds) throws InterruptedException {
        return Editors.during(EDITORS, seconds, () -> () -> {
            desk.publish(desk.writeStory("Walkabout " + UUID.randomUUID()));
            return true;
        });
    }

    private static Done bare(RecordedWrites bare, int seconds) throws InterruptedException {
        try (var connections = bare.connections()) {
            return Editors.during(EDITORS, seconds, connections::begin);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has no bound, by name. */
    private static Map<String, Done> loads(Desk desk, int seconds) throws InterruptedException {
        Map<String, Done> loads = new LinkedHashMap<>();
        ConcurrentLinkedQueue<Written> drafts = new ConcurrentLinkedQueue<>();
        loads.put("publishing what is new, " + MANY_EDITORS, Editors.during(MANY_EDITORS, seconds, () -> () -> {
            desk.publishStory("Walkabout " + UUID.randomUUID());
            return true;
        }));
        loads.put("creating, then publishing, " + EDITORS, createThenPublish(desk, seconds));
        loads.put("creating, " + MANY_EDITORS, Editors.during(MANY_EDITORS, LONG, () -> {
            int[] left = {DRAFTS_EACH};
            return () -> left[0]-- > 0 && drafts.add(desk.writeStory("Walkabout " + UUID.randomUUID()));
        }));
        loads.put("publishing, " + MANY_EDITORS, Editors.during(MANY_EDITORS, LONG, () -> () -> {
            Written draft = drafts.poll();
            if (draft != null) {
                desk.publish(draft);
            }
            return draft != null;
        }));
        loads.put("saving a draft, " + EDITORS, Editors.during(EDITORS, seconds, () -> {
            Written[] draft = {desk.writeStory("Walkabout " + UUID.randomUUID())};
            return () -> {
                draft[0] = desk.rewrite(draft[0], "Walkabout " + UUID.randomUUID());
                return true;
            };
        }));
        loads.put("listing the newest 25, " + EDITORS, Editors.during(EDITORS, seconds, () -> () -> {
            desk.newest();
            return true;
        }));
        return loads;
    }
}
