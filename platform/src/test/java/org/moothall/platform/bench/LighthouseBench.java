package org.moothall.platform.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.platform.bench.load.Wrk;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.ProgramStart;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.SampleContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Lighthouse says of pages of the democracy site on a telephone. Arguments: the folder of Lighthouse, the browser;
 * {@code --check} fails below the bounds.
 */
public final class LighthouseBench {

    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");
    private static final Map<String, Double> BOUNDS =
            Map.of("performance", 0.98, "accessibility", 1.0, "best-practices", 1.0, "seo", 1.0);

    private static final int LOOKS = 3;
    private static final Map<String, String> PAGES = pages();

    private final Path lighthouse;
    private final String browser;
    private final Path folder;

    private LighthouseBench(Path lighthouse, String browser, Path folder) {
        this.lighthouse = lighthouse;
        this.browser = browser;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("moothall.root", ".")).toAbsolutePath();
        Installation installation = Installation.fresh("bench-lighthouse");
        LighthouseBench bench = new LighthouseBench(Path.of(args[0]), args[1], installation.folder());
        List<Map<String, Object>> rows = new ArrayList<>();
        ProgramStart start = ProgramStart.local(installation, List.of(SampleContent.SETTING));
        try (RunningMoothall program = RunningMoothall.start(start.asShipped()).awaitReady()) {
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                Wrk.body(program.at(page.getValue()));
                rows.add(
                        bench.settled(page.getKey(), program.at(page.getValue()).toString()));
            }
        }
        boolean below = tell(System.out, rows);
        Path file = root.resolve(".local/bench/lighthouse.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(rows));
        System.exit(below && List.of(args).contains("--check") ? 1 : 0);
    }

    /** Of a page that is below a bound, the middle one of three looks: what else the machine did may have slowed one. */
    private Map<String, Object> settled(String name, String address) throws IOException, InterruptedException {
        List<Map<String, Object>> looks = new ArrayList<>(List.of(row(name, address)));
        while (isBelow(looks.getFirst()) && looks.size() < LOOKS) {
            looks.add(row(name, address));
        }
        looks.sort(Comparator.comparingDouble(row -> (double) row.get("performance")));
        return looks.get(looks.size() / 2);
    }

    private static boolean isBelow(Map<String, Object> row) {
        return (double) row.get("shift") > 0
                || CATEGORIES.stream().anyMatch(category -> (double) row.get(category) < BOUNDS.get(category));
    }

    private Map<String, Object> row(String name, String address) throws IOException, InterruptedException {
        Path report = folder.resolve(name.replace(' ', '-') + ".json");
        Process process = new ProcessBuilder(
                        "node",
                        lighthouse
                                .resolve("node_modules/lighthouse/cli/index.js")
                                .toString(),
                        address,
                        "--quiet",
                        // What a search found is not meant to be found by another search.
                        address.contains("/search?") ? "--skip-audits=is-crawlable" : "--no-enable-error-reporting",
                        "--output=json",
                        "--output-path=" + report,
                        "--chrome-path=" + browser,
                        "--chrome-flags=--headless=new --no-sandbox")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("lighthouse.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "Lighthouse failed on " + address + ": " + Files.readString(folder.resolve("lighthouse.log")));
        }
        JsonNode told = JsonMapper.shared().readTree(report.toFile());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("page", name);
        CATEGORIES.forEach(category -> row.put(
                category, told.path("categories").path(category).path("score").asDouble()));
        row.put(
                "shift",
                told.path("audits")
                        .path("cumulative-layout-shift")
                        .path("numericValue")
                        .asDouble());
        row.put(
                "paint",
                told.path("audits")
                        .path("largest-contentful-paint")
                        .path("numericValue")
                        .asDouble());
        return row;
    }

    /** Whether a page is below a bound. */
    private static boolean tell(PrintStream out, List<Map<String, Object>> rows) {
        out.println("| page | performance | accessibility | best practices | SEO | layout shift | largest paint, ms |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        boolean below = false;
        for (Map<String, Object> row : rows) {
            out.print("| " + row.get("page"));
            for (String category : CATEGORIES) {
                out.printf(Locale.UK, " | %.0f", (double) row.get(category) * 100);
            }
            below |= isBelow(row);
            out.printf(Locale.UK, " | %.4f | %,.0f |%n", (double) row.get("shift"), (double) row.get("paint"));
        }
        return below;
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front page", "/");
        pages.put("story", "/face-to-face-with-our-councillors-and-officers");
        pages.put("burst", "/campaign-burst-3");
        pages.put("portrait", "/cllr-pattison");
        pages.put("help", "/connect-with-your-councillors");
        pages.put("live coverage", "/democracy-commission-update-at-corporate-scrutiny");
        pages.put("video", "/sample-one-minute-with-alex-sample-moor");
        pages.put("ward", "/wards/ashbrow");
        pages.put("councillors", "/councillors");
        pages.put("stories", "/stories");
        pages.put("event", "/local-democracy-week-2019");
        pages.put("help by task", "/help");
        pages.put("search", "/search");
        pages.put("what a search found", "/search?q=scrutiny");
        return pages;
    }
}
