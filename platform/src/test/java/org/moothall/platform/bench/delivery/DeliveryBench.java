package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.moothall.platform.bench.Machine;
import org.moothall.platform.bench.load.Load;
import org.moothall.platform.bench.load.Nginx;
import org.moothall.platform.bench.load.OnceEach;
import org.moothall.platform.bench.load.PlainTomcat;
import org.moothall.platform.bench.load.SideBySide;
import org.moothall.platform.bench.load.Target;
import org.moothall.platform.bench.load.Wrk;
import org.moothall.platform.running.RunningMoothall;

/**
 * The delivery API under load, as ratios of one run. Arguments: {@code --check} fails below the bounds; {@code --documents
 * N} for another archive than 10,000; {@code --large N} for the one that it is compared with, 0 for none; {@code
 * --connections A,B}; {@code --seconds N} for each turn; {@code --rounds N}; {@code --parts A,B} for only some of kept,
 * documents, pages, nothing, mixed and grown.
 */
public final class DeliveryBench {

    /** With more, some wait for longer than readers have patience for, and are told to come again. */
    private static final int SEARCHERS = 8;

    private static final String NO_ANSWERS = "--moothall.delivery.answers.memory=0";
    private static final String NO_DOCUMENTS = "--moothall.delivery.cache.documents=0";

    /** As long as the bench runs: with the usual ten minutes, most would ask the search index once more. */
    private static final String RELATED_FOR_LONG = "--moothall.delivery.cache.alike-for=12h";

    /** A start's own memory is given back in two collections, each of which comes when nothing happened for 20 seconds. */
    private static final Duration REST = Duration.ofSeconds(100);

    private static final String NO_LISTINGS = "--moothall.delivery.cache.listings=0";
    private static final int RECORDED = 200;
    private static final int MOST_DRAFTS = 1000;

    private final int seconds;
    private final int rounds;
    private final Comparisons compare;
    private final Report report;

    private DeliveryBench(Words words, PlainTomcat tomcat, Nginx nginx, Report report) {
        this.seconds = words.number("--seconds", 4);
        this.rounds = words.number("--rounds", 3);
        this.compare =
                new Comparisons(seconds, rounds, words.numbers("--connections", "1,32,256"), tomcat, nginx, report);
        this.report = report;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Words words = new Words(List.of(args));
        Path root = Path.of(System.getProperty("moothall.root", ".")).toAbsolutePath();
        int documents = words.number("--documents", 10_000);
        int large = words.number("--large", 1_000_000);
        Report report = new Report(Machine.here(), documents, large, root.resolve(".local/bench"));
        Archive archive = Archive.indexed(documents);
        try (PlainTomcat tomcat = PlainTomcat.start(archive.folder().resolve("tomcat"));
                Nginx nginx = Nginx.start(archive.folder().resolve("nginx"))) {
            DeliveryBench bench = new DeliveryBench(words, tomcat, nginx, report);
            List<String> parts = words.texts("--parts", "kept,documents,pages,nothing,mixed,grown");
            if (parts.contains("kept")) {
                bench.kept(archive);
            }
            if (parts.contains("documents")) {
                bench.documentsKept(archive);
            }
            if (parts.contains("pages")) {
                bench.pages(archive);
            }
            if (parts.contains("nothing")) {
                bench.nothingKept(archive);
            }
            if (parts.contains("mixed")) {
                bench.mixed(archive);
            }
            if (parts.contains("grown")) {
                bench.grown(archive, large);
            }
        } finally {
            report.end();
        }
        System.exit(report.below().isEmpty() || !words.has("--check") ? 0 : 1);
    }

    /** As shipped: whole answers are kept. */
    private void kept(Archive archive) throws IOException, InterruptedException, SQLException {
        try (RunningMoothall moothall = archive.start()) {
            Awaitility.await().pollDelay(REST).timeout(REST.multipliedBy(2)).until(() -> true);
            report.memory("at rest", moothall);
            compare.besideTheLimits("list, repeated", moothall, archive, Requests.list(), 0.6);
            report.memory("after the list load", moothall);
            compare.besideTheLimits("one document, repeated", moothall, archive, Requests.document(1), 0.6);
            compare.besideTheLimits("front page in one query, repeated", moothall, archive, Requests.home(), 0.6);
        }
    }

    /** Every answer is made anew, of documents that are in memory. */
    private void documentsKept(Archive archive) throws IOException, InterruptedException, SQLException {
        try (RunningMoothall moothall = archive.start(NO_ANSWERS, RELATED_FOR_LONG)) {
            // First, for it is minutes of work, after which the compiler has little left to do.
            Target random = Requests.documents(moothall, archive.folder(), archive.documents());
            OnceEach.ask(random);
            compare.besideTomcat("one document at random, only documents kept", moothall, archive, random, 0.15);
            compare.besideTheLimits("list, only documents kept", moothall, archive, Requests.list(), 0.1);
        }
    }

    /** The same for what a site has beside documents and lists. */
    private void pages(Archive archive) throws IOException, InterruptedException, SQLException {
        try (RunningMoothall moothall = archive.start(NO_ANSWERS, RELATED_FOR_LONG)) {
            compare.besideTheLimits(
                    "front page in one query, only documents kept", moothall, archive, Requests.home(), 0);
            compare.twoSides(
                    "deep page against first page", moothall.at(archive.page(0.9)), moothall.at(Requests.list()), 0.95);
            Target search = Requests.oneOf(
                    moothall,
                    archive.folder().resolve("searches.txt"),
                    List.of("library", "bus+road", "ashley", "scrutiny", "bin+recycling+market").stream()
                            .map(words -> Requests.search(words.replace('+', ' ')))
                            .toList());
            compare.besideTomcatAt(SEARCHERS, "search, all facets", moothall, archive, search);
        }
    }

    private void nothingKept(Archive archive) throws IOException, InterruptedException, SQLException {
        try (RunningMoothall moothall = archive.start(NO_ANSWERS, NO_DOCUMENTS, NO_LISTINGS, RELATED_FOR_LONG)) {
            Target random = Requests.documents(moothall, archive.folder(), archive.documents());
            OnceEach.ask(random);
            Wrk.askWhatever(random, Comparisons.BOUND_AT, seconds * 3);
            List<URI> some = IntStream.range(0, RECORDED)
                    .map(i -> (int) ((long) i * archive.documents() / RECORDED))
                    .mapToObj(i -> moothall.at(Requests.document(i)))
                    .toList();
            Statements statements = Statements.of(archive, some);
            List<Double> alone = new ArrayList<>();
            List<Load> loads = new ArrayList<>();
            statements.rate(seconds);
            for (int round = 0; round < rounds; round++) {
                loads.add(Wrk.ask(random, Comparisons.BOUND_AT, seconds));
                alone.add(statements.rate(seconds));
            }
            double rate = alone.stream().sorted().toList().get(rounds / 2);
            report.add(new Row(
                    "one document at random, nothing kept",
                    Comparisons.BOUND_AT,
                    SideBySide.middle(loads),
                    "its %.1f statements by JDBC".formatted(statements.each()),
                    rate,
                    0.5,
                    compare.perRequest(moothall, archive, random, Comparisons.BOUND_AT)));
        }
    }

    /** Reading while an editor publishes a document with every hundredth request, beside reading alone. */
    private void mixed(Archive archive) throws IOException, InterruptedException {
        try (RunningMoothall moothall = archive.start(NO_ANSWERS, RELATED_FOR_LONG)) {
            mixed("mixed load with 1 % publications, only documents kept", moothall, archive, 0.8);
        }
        try (RunningMoothall moothall = archive.start(RELATED_FOR_LONG)) {
            mixed("mixed load with 1 % publications, as shipped", moothall, archive, 0);
        }
    }

    private void mixed(String name, RunningMoothall moothall, Archive archive, double bound)
            throws IOException, InterruptedException {
        Target reads = Requests.mixed(moothall, archive.folder(), archive.documents());
        OnceEach.ask(reads);
        double rate = Wrk.askWhatever(reads, Comparisons.BOUND_AT, seconds * 8).rate();
        try (Publishing editor = new Publishing(moothall.desk())) {
            editor.write(MOST_DRAFTS);
            editor.during(rate / 100, () -> Wrk.askWhatever(reads, Comparisons.BOUND_AT, seconds));
            List<Load> without = new ArrayList<>();
            List<Load> with = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                Load alone = Wrk.ask(reads, Comparisons.BOUND_AT, seconds);
                without.add(alone);
                editor.write((int) Math.min(MOST_DRAFTS, alone.requests() / 100 + 1));
                with.add(editor.during(alone.rate() / 100, () -> Wrk.ask(reads, Comparisons.BOUND_AT, seconds)));
            }
            Load busy = SideBySide.middle(with);
            double alone = SideBySide.middle(without).rate();
            String share = "none (%.1f a second)".formatted(editor.perSecond());
            report.add(new Row(name, Comparisons.BOUND_AT, busy, share, alone, bound, null));
        }
    }

    /** The same requests of an archive that has grown, side by side with the small one. */
    private void grown(Archive archive, int large) throws IOException, InterruptedException, SQLException {
        if (large == 0) {
            return;
        }
        Archive grown = Archive.published(large);
        try (RunningMoothall small = archive.start(NO_ANSWERS, RELATED_FOR_LONG, Archive.NO_INDEXING);
                RunningMoothall big = grown.start(NO_ANSWERS, RELATED_FOR_LONG, Archive.NO_INDEXING)) {
            String name = "%,d documents against %,d: ".formatted(large, archive.documents());
            compare.twoSides(name + "list", big.at(Requests.list()), small.at(Requests.list()), 0.85);
            compare.twoSides(name + "deep page", big.at(grown.page(0.9)), small.at(archive.page(0.9)), 0.85);
            Target ofBig = Requests.documents(big, grown.folder(), large);
            Target ofSmall = Requests.documents(small, archive.folder(), archive.documents());
            OnceEach.ask(ofBig);
            OnceEach.ask(ofSmall);
            compare.compare(name + "document", ofBig, ofSmall, 0.85);
        }
    }
}
