package org.moothall.platform.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.platform.bench.load.LoadedProgram;
import org.moothall.platform.bench.load.Nginx;
import org.moothall.platform.bench.load.SideBySide;
import org.moothall.platform.bench.load.Wrk.Load;
import org.moothall.platform.running.Installation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of the democracy site against the same bytes from the memory of the same Tomcat, and from a file by nginx: kept
 * pages, and pages that are rendered every time. Arguments: {@code --check} fails below the bounds; {@code --seconds N}
 * for each turn (5); {@code --rounds N} (3).
 */
public final class SitesBench {

    private static final int CONNECTIONS = 32;
    private static final double KEPT = 0.6;
    private static final double RENDERED = 0.04;
    private static final Map<String, String> PAGES =
            Map.of("front page", "/", "story", "/face-to-face-with-our-councillors-and-officers");

    private final int seconds;
    private final int rounds;
    private final List<Row> rows = new ArrayList<>();

    private SitesBench(int seconds, int rounds) {
        this.seconds = seconds;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        Path root = Path.of(System.getProperty("moothall.root", ".")).toAbsolutePath();
        SitesBench bench = new SitesBench(number(words, "--seconds", 5), number(words, "--rounds", 3));
        Installation installation = Installation.fresh("bench-sites");
        String content = "--moothall.sample-content=" + root.resolve("config/sample-content");
        try (Nginx nginx =
                Nginx.start(Files.createDirectories(installation.folder().resolve("nginx")))) {
            try (LoadedProgram program = LoadedProgram.start(installation, content)) {
                bench.measure("kept", KEPT, program, nginx);
            }
            try (LoadedProgram program =
                    LoadedProgram.start(installation, content, "--moothall.website.pages.enabled=false")) {
                bench.measure("rendered", RENDERED, program, nginx);
            }
        }
        bench.tell(System.out);
        bench.write(root.resolve(".local/bench/sites.json"));
        boolean below = bench.rows.stream().anyMatch(row -> row.ratio() < row.bound());
        if (words.contains("--check") && below) {
            System.exit(1);
        }
        System.exit(0);
    }

    private void measure(String how, double bound, LoadedProgram program, Nginx nginx)
            throws IOException, InterruptedException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            byte[] bytes = program.body(page.getValue());
            Map<String, Load> loads = new SideBySide(CONNECTIONS, seconds, rounds)
                    .with("page", program.at(page.getValue()))
                    .with("memory", program.keepInMemory("page", bytes))
                    .with("nginx", nginx.serve("page.html", bytes))
                    .run();
            rows.add(new Row(
                    page.getKey() + ", " + how,
                    bytes.length,
                    loads.get("page"),
                    loads.get("memory"),
                    loads.get("nginx"),
                    bound));
        }
    }

    private void tell(PrintStream out) {
        out.printf("%n%d connections; requests per second, median, 99th percentile%n%n", CONNECTIONS);
        out.println("| page | bytes | page | Tomcat from memory | nginx from a file | of Tomcat | at least |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        for (Row row : rows) {
            out.printf(
                    Locale.UK,
                    "| %s | %,d | %s | %s | %s | %.3f | %.2f |%n",
                    row.name(),
                    row.bytes(),
                    row.page(),
                    row.memory(),
                    row.nginx(),
                    row.ratio(),
                    row.bound());
        }
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(rows));
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private record Row(String name, int bytes, Load page, Load memory, Load nginx, double bound) {

        double ratio() {
            return page.rate() / memory.rate();
        }
    }
}
