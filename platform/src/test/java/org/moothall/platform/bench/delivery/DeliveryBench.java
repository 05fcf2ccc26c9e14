package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.moothall.platform.bench.Machine;
import org.moothall.platform.bench.delivery.Probe.PerRequest;
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
 * documents, nothing, mixed and grown.
 */
public final class DeliveryBench {

    private static final int BOUND_AT = 32;

    /** With more, some wait for longer than readers have patience for, and are told to come again. */
    private static final int SEARCHERS = 8;

    private static final String NO_ANSWERS = "--moothall.delivery.answers.memory=0";
    private static final String NO_DOCUMENTS = "--moothall.delivery.cache.documents=0";

    /** As long as the bench runs: with the usual ten minutes, most would ask the search index once more. */
    private static final String RELATED_FOR_LONG = "--moothall.delivery.cache.alike-for=12h";

    /** Twice as long as nothing must happen before memory is given back. */
    private static final Duration REST = Duration.ofSeconds(70);

    private static final String NO_LISTINGS = "--moothall.delivery.cache.listings=0";
    private static final int RECORDED = 200;
    private static final int MOST_DRAFTS = 1000;

    private final int seconds;
    private final int rounds;
    private final List<Integer> connections;
    private final PlainTomcat tomcat;
    private final Nginx nginx;
    private final Report report;

    private DeliveryBench(Words words, PlainTomcat tomcat, Nginx nginx, Report report) {
        this.seconds = words.number("--seconds", 4);
        this.rounds = words.number("--rounds", 3);
        this.connections = words.numbers("--connections", "1,32,256");
        this.tomcat = tomcat;
        this.nginx = nginx;
        this.report = report;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Words words = new Words(List.of(args));
        Path root = Path.of(System.getProperty("moothall.root", ".")).toAbsolutePath();
        int documents = words.number("--documents", 10_000);
        int large = words.number("--large", 1_000_000);
        Report report = new Report(Machine.here(), documents, large);
        Archive archive = Archive.filled(documents);
        try (PlainTomcat tomcat = PlainTomcat.start(archive.folder().resolve("tomcat"));
                Nginx nginx = Nginx.start(archive.folder().resolve("nginx"))) {
            DeliveryBench bench = new DeliveryBench(words, tomcat, nginx, report);
            List<String> parts = words.texts("--parts", "kept,documents,nothing,mixed,grown");
            if (parts.contains("kept")) {
                bench.kept(archive);
            }
            if (parts.contains("documents")) {
                bench.documentsKept(archive);
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
            report.write(root.resolve(".local/bench"));
        }
        System.exit(report.below().isEmpty() || !words.has("--check") ? 0 : 1);
    }

    /** As shipped: whole answers are kept. */
    private void kept(Archive archive) throws IOException, InterruptedException, SQLException {
        try (RunningMoothall moothall = archive.start()) {
            Awaitility.await().pollDelay(REST).timeout(REST.multipliedBy(2)).until(() -> true);
            report.memory("at rest", moothall, archive);
            besideTheLimits("list, repeated", moothall, archive, Requests.list(), 0.6);
            report.memory("after the list load", moothall, archive);
            besideTheLimits("one document, repeated", moothall, archive, Requests.document(1), 0.6);
            besideTheLimits("front page in one query, repeated", moothall, archive, Requests.home(), 0.6);
        }
    }

    /** Every answer is made anew, of documents that are in memory. */
    private void documentsKept(Archive archive) throws IOException, InterruptedException, SQLException {
        try (RunningMoothall moothall = archive.start(NO_ANSWERS, RELATED_FOR_LONG)) {
            String list = Requests.list();
            besideTheLimits("list, only documents kept", moothall, archive, list, 0.1);
            Target random = Requests.documents(moothall, archive.folder(), archive.documents());
            OnceEach.ask(random);
            besideTomcat("one document at random, only documents kept", moothall, archive, random, 0.15);
            besideTheLimits("front page in one query, only documents kept", moothall, archive, Requests.home(), 0);
            twoSides("deep page against first page", moothall.at(archive.page(0.9)), moothall.at(list), 0.95);
            Target search = Requests.oneOf(
                    moothall,
                    archive.folder().resolve("searches.txt"),
                    List.of("library", "bus+road", "ashley", "scrutiny", "bin+recycling+market").stream()
                            .map(words -> Requests.search(words.replace('+', ' ')))
                            .toList());
            Map<String, Load> loads = new SideBySide(SEARCHERS, seconds, rounds)
                    .withOther("moothall", search)
                    .withLimit("tomcat", tomcat.serve("search.json", Wrk.body(search.address())))
                    .run();
            report.add(row(
                    "search, all facets",
                    SEARCHERS,
                    loads,
                    "tomcat",
                    0,
                    perRequest(moothall, archive, search, SEARCHERS)));
        }
    }

    private void nothingKept(Archive archive) throws IOException, InterruptedException, SQLException {
        try (RunningMoothall moothall = archive.start(NO_ANSWERS, NO_DOCUMENTS, NO_LISTINGS, RELATED_FOR_LONG)) {
            Target random = Requests.documents(moothall, archive.folder(), archive.documents());
            OnceEach.ask(random);
            Wrk.askWhatever(random, BOUND_AT, seconds * 3);
            List<URI> some = IntStream.range(0, RECORDED)
                    .map(i -> (int) ((long) i * archive.documents() / RECORDED))
                    .mapToObj(i -> moothall.at(Requests.document(i)))
                    .toList();
            Statements statements = Statements.of(archive, some);
            List<Double> alone = new ArrayList<>();
            List<Load> loads = new ArrayList<>();
            statements.rate(seconds);
            for (int round = 0; round < rounds; round++) {
                loads.add(Wrk.ask(random, BOUND_AT, seconds));
                alone.add(statements.rate(seconds));
            }
            double rate = alone.stream().sorted().toList().get(rounds / 2);
            report.add(new Row(
                    "one document at random, nothing kept",
                    BOUND_AT,
                    SideBySide.middle(loads),
                    "its %.1f statements by JDBC".formatted(statements.each()),
                    rate,
                    0.5,
                    perRequest(moothall, archive, random, BOUND_AT)));
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
        double rate = Wrk.askWhatever(reads, BOUND_AT, seconds * 8).rate();
        try (Publishing editor = new Publishing(moothall.desk())) {
            editor.write(MOST_DRAFTS);
            editor.during(rate / 100, () -> Wrk.askWhatever(reads, BOUND_AT, seconds));
            List<Load> without = new ArrayList<>();
            List<Load> with = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                Load alone = Wrk.ask(reads, BOUND_AT, seconds);
                without.add(alone);
                editor.write((int) Math.min(MOST_DRAFTS, alone.requests() / 100 + 1));
                with.add(editor.during(alone.rate() / 100, () -> Wrk.ask(reads, BOUND_AT, seconds)));
            }
            Load busy = SideBySide.middle(with);
            double alone = SideBySide.middle(without).rate();
            String share = "none (%.1f a second)".formatted(editor.perSecond());
            report.add(new Row(name, BOUND_AT, busy, share, alone, bound, null));
        }
    }

    /** The same requests of an archive that has grown, side by side with the small one. */
    private void grown(Archive archive, int large) throws IOException, InterruptedException, SQLException {
        if (large == 0) {
            return;
        }
        Archive grown = Archive.filled(large);
        try (RunningMoothall small = archive.start(NO_ANSWERS, RELATED_FOR_LONG);
                RunningMoothall big = grown.start(NO_ANSWERS, RELATED_FOR_LONG)) {
            String name = "%,d documents against %,d: ".formatted(large, archive.documents());
            twoSides(name + "list", big.at(Requests.list()), small.at(Requests.list()), 0.85);
            twoSides(name + "deep page", big.at(grown.page(0.9)), small.at(archive.page(0.9)), 0.85);
            Target ofBig = Requests.documents(big, grown.folder(), large);
            Target ofSmall = Requests.documents(small, archive.folder(), archive.documents());
            OnceEach.ask(ofBig);
            OnceEach.ask(ofSmall);
            compare(name + "document", ofBig, ofSmall, 0.85);
        }
    }

    /** One request again and again, beside Tomcat and nginx with the same bytes. */
    private void besideTheLimits(String name, RunningMoothall moothall, Archive archive, String path, double bound)
            throws IOException, InterruptedException, SQLException {
        URI address = moothall.at(path);
        byte[] bytes = Wrk.body(address);
        for (int each : connections) {
            SideBySide sides = new SideBySide(each, seconds, rounds)
                    .with("moothall", address)
                    .withLimit("tomcat", tomcat.serve(file(name), bytes))
                    .withLimit("nginx", nginx.serve(file(name), bytes));
            Map<String, Load> loads = measure(name, each, sides, moothall, archive, Target.of(address), bound);
            report.limit(name, each, Objects.requireNonNull(loads.get("nginx")));
        }
    }

    /** Many requests at random, beside Tomcat with the bytes of one of them. */
    private void besideTomcat(String name, RunningMoothall moothall, Archive archive, Target target, double bound)
            throws IOException, InterruptedException, SQLException {
        byte[] bytes = Wrk.body(target.address());
        for (int each : connections) {
            SideBySide sides = new SideBySide(each, seconds, rounds)
                    .withOther("moothall", target)
                    .withLimit("tomcat", tomcat.serve(file(name), bytes));
            measure(name, each, sides, moothall, archive, target, bound);
        }
    }

    private Map<String, Load> measure(
            String name,
            int each,
            SideBySide sides,
            RunningMoothall moothall,
            Archive archive,
            Target target,
            double bound)
            throws IOException, InterruptedException, SQLException {
        Map<String, Load> loads = sides.run();
        PerRequest perRequest = each == BOUND_AT ? perRequest(moothall, archive, target, BOUND_AT) : null;
        report.add(row(name, each, loads, "tomcat", bound, perRequest));
        return loads;
    }

    private static String file(String name) {
        return name.replaceAll("[^a-z]+", "-") + ".json";
    }

    private void twoSides(String name, URI subject, URI reference, double bound)
            throws IOException, InterruptedException {
        compare(name, Target.of(subject), Target.of(reference), bound);
    }

    private void compare(String name, Target subject, Target reference, double bound)
            throws IOException, InterruptedException {
        Map<String, Load> loads = new SideBySide(BOUND_AT, seconds, rounds)
                .withOther("moothall", subject)
                .withOther("reference", reference)
                .run();
        report.add(row(name, BOUND_AT, loads, "reference", bound, null));
    }

    private static Row row(
            String name,
            int connections,
            Map<String, Load> loads,
            String reference,
            double bound,
            @Nullable PerRequest perRequest) {
        Load own = Objects.requireNonNull(loads.get("moothall"));
        Load other = Objects.requireNonNull(loads.get(reference));
        return new Row(
                name, connections, own, reference, other.rate(), connections == BOUND_AT ? bound : 0, perRequest);
    }

    private PerRequest perRequest(RunningMoothall moothall, Archive archive, Target target, int connections)
            throws IOException, InterruptedException, SQLException {
        try (Probe probe = Probe.of(moothall, archive.installation().services())) {
            Probe.Used before = probe.used();
            Load load = Wrk.ask(target, connections, seconds);
            return probe.used().since(before, load.requests());
        }
    }
}
