package org.moothall.content.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.moothall.content.importing.ImportApplication;
import org.moothall.content.importing.ImportFiles;
import org.moothall.content.importing.ImportOptions;
import org.moothall.localservices.Services;
import org.moothall.search.relevance.RelevanceReport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures search on the sample content. Arguments: {@code --accept} makes what was measured what later runs are
 * compared with; {@code --queries} shows each query that is not answered as well as can be, the worst first.
 */
public final class MeasureSamples {

    static final double MOST_LOST = 0.01;

    private MeasureSamples() {}

    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        Services services = Services.shared().withFreshDatabase("relevance");
        importSamples(services);
        boolean worse;
        try (SampleSearch search = SampleSearch.over(services)) {
            RelevanceReport now = search.measured();
            AcceptedRun accepted = Files.exists(AcceptedRun.FILE) ? AcceptedRun.read() : AcceptedRun.of(now);
            if (words.contains("--queries")) {
                failures(now, System.out);
            }
            new RelevanceTable(now, accepted, search.plainMatch(), search.fullText()).lines().forEach(System.out::println);
            worse = now.overall().ndcg10() < accepted.overall().ndcg10() - MOST_LOST;
            if (words.contains("--accept")) {
                AcceptedRun.of(now).write();
                System.out.println("Accepted: later runs are compared with this one.");
                worse = false;
            }
        }
        if (worse) {
            System.out.println("nDCG@10 has fallen by more than " + MOST_LOST + " since the accepted run.");
        }
        System.exit(worse ? 1 : 0);
    }

    private static void importSamples(Services services) throws IOException {
        Path root = Path.of(System.getProperty("moothall.root", ".."));
        Path media = Files.createDirectories(root.resolve(".local/relevance/media"));
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ImportApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + services.jdbcUrl(),
                        "--spring.datasource.username=" + services.username(),
                        "--spring.datasource.password=" + services.password(),
                        "--spring.jpa.hibernate.ddl-auto=none",
                        "--spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
                        "--moothall.schedule.enabled=false",
                        "--moothall.media.folder=" + media)) {
            context.getBean(ImportFiles.class)
                    .run(List.of(root.resolve("config/sample-content")), ImportOptions.USUAL);
        }
    }

    private static void failures(RelevanceReport report, PrintStream out) {
        report.answers().stream()
                .filter(answer -> answer.relevance().ndcg10() < 1)
                .sorted(Comparator.comparingDouble(answer -> answer.relevance().ndcg10()))
                .forEach(answer -> out.printf(
                        Locale.ROOT,
                        "%.3f %s [%s]%n      %s%n",
                        answer.relevance().ndcg10(),
                        answer.query().group().label(),
                        answer.query().words(),
                        answer.found().stream().limit(6).toList()));
    }
}
