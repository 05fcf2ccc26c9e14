package org.moothall.platform.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moothall.platform.bench.Machine;
import org.moothall.platform.bench.ManyPublished;
import org.moothall.platform.bench.Percentiles;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.json.JsonMapper;

/**
 * What search costs, as ratios of one run. Arguments: {@code --check} fails outside the bounds; {@code --documents N}
 * for another number than 100,000; {@code --sizes A,B,C} for the table of sizes; {@code --rounds N}.
 */
public final class SearchBench {

    private static final double SEARCH_BOUND = 1.3;
    private static final double REBUILD_BOUND = 0.8;
    private static final double FINDABLE_BOUND = 0.3;
    private static final double REFRESH_SECONDS = 1;
    /** What is recorded brings its budget along, and is asked of far more documents than there are here. */
    private static final String UNHURRIED = "--moothall.search.query.time-budget=60s";

    private static final int REBUILDS = 3;
    private static final String PARTS = "search,rebuild,findable,sizes";
    private static final String SIZES = "1000,10000,100000,1000000";

    private final Map<String, Object> report = new LinkedHashMap<>();
    private final List<String> outside = new ArrayList<>();
    private final PrintStream out = System.out;
    private final int documents;
    private final int rounds;
    private final List<Integer> sizes;
    private final List<String> parts;

    private SearchBench(List<String> words) {
        this.documents = Integer.parseInt(value(words, "--documents", "100000"));
        this.rounds = Integer.parseInt(value(words, "--rounds", "4"));
        this.sizes = Stream.of(value(words, "--sizes", words.contains("--check") ? "" : SIZES)
                        .split(",", -1))
                .filter(size -> !size.isBlank())
                .map(Integer::valueOf)
                .toList();
        this.parts = List.of(value(words, "--parts", PARTS).split(",", -1));
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        List<String> words = List.of(args);
        SearchBench bench = new SearchBench(words);
        bench.run();
        if (words.contains("--check") && !bench.outside.isEmpty()) {
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        report.put("machine", Machine.here());
        report.put("documents", documents);
        Installation installation = Installation.fresh("bench-search");
        Path recorded = installation.folder().resolve("documents.ndjson");
        out.printf("Writing %,d published documents...%n", documents);
        fill(installation);
        URI elasticsearch = URI.create(installation.services().elasticsearchUri());
        Questions questions = new Questions(40);
        Recording recording = record(installation, elasticsearch, recorded, questions);
        try (RunningMoothall moothall = installation.start("--moothall.schedule.enabled=false")) {
            if (parts.contains("search")) {
                search(new SideBySide(moothall, elasticsearch, installation.searchAlias()), questions, recording);
            }
            if (parts.contains("rebuild")) {
                rebuild(new Rebuilding(moothall, installation), elasticsearch, recorded, recording);
            }
            if (parts.contains("findable")) {
                findable(new Findable(moothall, elasticsearch, installation.searchAlias()));
            }
        }
        if (parts.contains("sizes")) {
            sizes(elasticsearch, recorded, recording);
        }
        Files.deleteIfExists(recorded);
        Path file = Path.of(System.getProperty("moothall.root", ".")).resolve(".local/bench/search.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        out.printf("%nOutside their bounds: %s%n", outside.isEmpty() ? "none" : outside);
    }

    private void fill(Installation installation) throws IOException, SQLException {
        try (RunningMoothall moothall = installation.start("--moothall.search.indexing.enabled=false")) {
            var desk = moothall.desk();
            desk.publish(desk.writeStory("A story to copy"));
            desk.publish(desk.writeHelp("Help to copy", "PUBLIC"));
        }
        new ManyPublished(documents).fill(installation.services());
    }

    /** The first index is built, and every question asked, with a recorder between program and Elasticsearch. */
    private static Recording record(Installation installation, URI elasticsearch, Path file, Questions questions)
            throws IOException {
        try (Recorder recorder = new Recorder(elasticsearch, file);
                RunningMoothall moothall = installation
                        .searchedAt(recorder.address())
                        .start("--moothall.schedule.enabled=false", UNHURRIED)) {
            new Rebuilding(moothall, installation).awaitFirst();
            SideBySide asking = new SideBySide(moothall, elasticsearch, installation.searchAlias());
            List<Recorder.Asked> asked = new ArrayList<>();
            for (String question : questions.all()) {
                int before = recorder.searches().size();
                asking.ask(question);
                asked.add(recorder.searches().get(before));
            }
            return new Recording(asked, recorder.definition());
        }
    }

    private void search(SideBySide asking, Questions questions, Recording recording) {
        asking.turns(questions.all(), recording.asked(), 2);
        SideBySide.Timed timed = asking.turns(questions.all(), recording.asked(), rounds);
        double ratio = timed.product().p95() / timed.straight().p95();
        report.put(
                "search",
                Map.of(
                        "product",
                        timed.product().millis(),
                        "straight",
                        timed.straight().millis(),
                        "p95Ratio",
                        ratio));
        out.printf(
                "%n| search, all facets | median: ms | 95th: ms |%n|---|--:|--:|%n| through GraphQL | %.1f | %.1f |%n"
                        + "| straight | %.1f | %.1f |%n| ratio | %.2f | %.2f |%n",
                timed.product().median(),
                timed.product().p95(),
                timed.straight().median(),
                timed.straight().p95(),
                timed.product().median() / timed.straight().median(),
                ratio);
        judge("search, 95th percentile", ratio <= SEARCH_BOUND);
    }

    private void rebuild(Rebuilding rebuilding, URI elasticsearch, Path recorded, Recording recording)
            throws IOException, InterruptedException {
        BareIndex bare = new BareIndex(elasticsearch, "bench-bare");
        List<Double> products = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        for (int turn = 0; turn < REBUILDS; turn++) {
            products.add(rebuilding.seconds());
            bare.create(recording.definition());
            bares.add(bare.fill(recorded, documents));
            bare.drop();
        }
        double ratio = Percentiles.median(bares) / Percentiles.median(products);
        report.put("rebuild", Map.of("productSeconds", products, "bareSeconds", bares, "ratio", ratio));
        out.printf(
                "%n| filling %,d documents | documents/s |%n|---|--:|%n| rebuild | %.0f |%n| bare bulk | %.0f |%n"
                        + "| ratio | %.2f |%n",
                documents, documents / Percentiles.median(products), documents / Percentiles.median(bares), ratio);
        judge("rebuild", ratio >= REBUILD_BOUND);
    }

    private void findable(Findable findable) throws IOException, InterruptedException {
        Percentiles alone = findable.oneByOne(30);
        Percentiles stream = findable.stream(20, 10);
        report.put("findable", Map.of("oneByOne", alone.millis(), "twentyASecond", stream.millis()));
        out.printf(
                "%n| from publish to findable | median: ms | 95th: ms | 99th: ms |%n|---|--:|--:|--:|%n"
                        + "| one by one | %.0f | %.0f | %.0f |%n| 20 a second | %.0f | %.0f | %.0f |%n",
                alone.median(), alone.p95(), alone.p99(), stream.median(), stream.p95(), stream.p99());
        judge("publish to findable, median", alone.median() <= (REFRESH_SECONDS + FINDABLE_BOUND) * 1000);
    }

    private void sizes(URI elasticsearch, Path recorded, Recording recording) throws IOException, InterruptedException {
        out.printf(
                "%n| documents | median: ms | 95th: ms | bytes/document | filled: documents/s |%n|--:|--:|--:|--:|--:|%n");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int size : sizes) {
            BareIndex index = new BareIndex(elasticsearch, "bench-size-" + size);
            index.create(recording.definition());
            double seconds = index.fill(recorded, size);
            index.ask(recording.asked(), 2);
            Percentiles taken = index.ask(recording.asked(), rounds);
            double bytes = (double) index.bytes() / size;
            out.printf(
                    "| %,d | %.1f | %.1f | %.0f | %.0f |%n", size, taken.median(), taken.p95(), bytes, size / seconds);
            rows.add(Map.of(
                    "documents",
                    size,
                    "millis",
                    taken.millis(),
                    "bytesPerDocument",
                    bytes,
                    "perSecond",
                    size / seconds));
            index.drop();
        }
        report.put("sizes", rows);
    }

    private void judge(String what, boolean within) {
        if (!within) {
            outside.add(what);
        }
    }

    private static String value(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    /** What the program sent: its search for each question, and its index's definition. */
    private record Recording(List<Recorder.Asked> asked, String definition) {}
}
