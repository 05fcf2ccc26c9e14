package org.moothall.platform.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.platform.bench.load.Load;
import org.moothall.platform.bench.load.Nginx;
import org.moothall.platform.bench.load.PlainTomcat;
import org.moothall.platform.bench.load.SideBySide;
import org.moothall.platform.bench.load.Wrk;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.ProgramStart;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.SampleContent;
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
    private static final List<Subject> SUBJECTS = List.of(
            new Subject("front page", "/"), new Subject("story", "/face-to-face-with-our-councillors-and-officers"));

    private final PlainTomcat tomcat;
    private final Nginx nginx;
    private final int seconds;
    private final int rounds;
    private final List<Row> rows = new ArrayList<>();

    private SitesBench(PlainTomcat tomcat, Nginx nginx, List<String> words) {
        this.tomcat = tomcat;
        this.nginx = nginx;
        this.seconds = number(words, "--seconds", 5);
        this.rounds = number(words, "--rounds", 3);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        Path root = Path.of(System.getProperty("moothall.root", ".")).toAbsolutePath();
        Installation installation = Installation.fresh("bench-sites");
        List<Row> rows;
        try (PlainTomcat tomcat = PlainTomcat.start(installation.folder().resolve("tomcat"));
                Nginx nginx = Nginx.start(installation.folder().resolve("nginx"))) {
            SitesBench bench = new SitesBench(tomcat, nginx, words);
            try (RunningMoothall program = started(installation)) {
                bench.measure("kept", KEPT, program);
            }
            try (RunningMoothall program = started(installation, "--moothall.website.pages.enabled=false")) {
                bench.measure("rendered", RENDERED, program);
            }
            rows = bench.rows;
        }
        write(root.resolve(".local/bench"), new Report(Machine.here(), CONNECTIONS, rows));
        boolean below = rows.stream().anyMatch(row -> row.ratio() < row.bound());
        System.exit(below && words.contains("--check") ? 1 : 0);
    }

    private static RunningMoothall started(Installation installation, String... more) {
        List<String> settings = new ArrayList<>(List.of(more));
        settings.add(SampleContent.SETTING);
        return RunningMoothall.start(ProgramStart.local(installation, settings).asShipped())
                .awaitReady();
    }

    private void measure(String how, double bound, RunningMoothall program) throws IOException, InterruptedException {
        for (Subject subject : SUBJECTS) {
            byte[] bytes = Wrk.body(program.at(subject.path()));
            String file = (subject.name() + " " + how + ".html").replace(' ', '-');
            Map<String, Load> loads = new SideBySide(CONNECTIONS, seconds, rounds)
                    .with("page", program.at(subject.path()))
                    .withLimit("tomcat", tomcat.serve(file, bytes))
                    .withLimit("nginx", nginx.serve(file, bytes))
                    .run();
            rows.add(new Row(
                    subject.name() + ", " + how,
                    bytes.length,
                    loads.get("page"),
                    loads.get("tomcat"),
                    loads.get("nginx"),
                    bound));
        }
    }

    private static void write(Path folder, Report report) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("sites.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        Files.writeString(folder.resolve("sites.md"), report.markdown());
        System.out.println(report.markdown());
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private record Subject(String name, String path) {}

    private record Row(String name, int bytes, Load page, Load tomcat, Load nginx, double bound) {

        double ratio() {
            return page.rate() / tomcat.rate();
        }

        String markdown() {
            return String.format(
                    Locale.UK,
                    "| %s | %,d | %s | %s | %s | %.2f | %.2f |%n",
                    name,
                    bytes,
                    page,
                    tomcat,
                    nginx,
                    ratio(),
                    bound);
        }
    }

    private record Report(Machine machine, int connections, List<Row> rows) {

        String markdown() {
            StringBuilder text = new StringBuilder();
            text.append(machine.words()).append(". ").append(connections);
            text.append(" connections; answers per second, median, 99th percentile.\n\n");
            text.append("| page | bytes | page | Tomcat from memory | nginx from a file | of Tomcat | at least |\n");
            text.append("|---|--:|--:|--:|--:|--:|--:|\n");
            rows.forEach(row -> text.append(row.markdown()));
            return text.toString();
        }
    }
}
