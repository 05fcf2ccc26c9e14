package org.moothall.platform.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.moothall.search.definition.IndexUnreachable;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.follow.IndexStanding;
import org.moothall.search.follow.IndexWork;
import org.moothall.search.rebuild.RebuildIndex;
import org.moothall.search.rebuild.RebuildStopped;
import org.moothall.search.rebuild.RebuildUnderWay;
import org.moothall.search.rebuild.Rebuilds;
import org.moothall.search.verify.NoIndex;
import org.moothall.search.verify.Report;
import org.moothall.search.verify.RunVerification;
import org.moothall.search.verify.VerificationUnderWay;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code index}: says how the search index stands, compares it with what is published, mends it, builds it anew. */
public final class IndexCommand {

    /** The word that calls it. */
    public static final String NAME = "index";

    static final String USAGE = """
            usage: index status
                   index verify [--repair]
                   index rebuild [--afresh]

              status    how the index in use stands
              verify    compares it with what is published, document by document
                --repair  mends what differs; safe while readers search and editors publish
              rebuild   builds a new index beside it and then puts it in its place; goes on with one that was interrupted
                --afresh  begins from the first document all the same
            """;

    private static final int DONE = 0;
    private static final int FAULTS_LEFT = 1;
    private static final int MISUSED = 2;

    private final ConfigurableApplicationContext context;
    private final PrintStream out;

    private IndexCommand(ConfigurableApplicationContext context, PrintStream out) {
        this.context = context;
        this.out = out;
    }

    /** Does it and gives the program's exit code: 0 when all is as it should be. */
    public static int run(Class<?> program, List<String> words, PrintStream out) {
        if (!List.of("status", "verify", "verify --repair", "rebuild", "rebuild --afresh")
                .contains(String.join(" ", words))) {
            out.print(USAGE);
            return MISUSED;
        }
        try (ConfigurableApplicationContext context = CommandContext.of(program)) {
            return new IndexCommand(context, out).run(words);
        }
    }

    private int run(List<String> words) {
        try {
            return switch (words.getFirst()) {
                case "verify" -> verify(words.contains("--repair"));
                case "rebuild" -> rebuild(words.contains("--afresh"));
                default -> status();
            };
        } catch (IndexUnreachable | NoIndex | RebuildUnderWay | RebuildStopped | VerificationUnderWay e) {
            out.println(e.getMessage());
            return FAULTS_LEFT;
        }
    }

    private int verify(boolean repair) {
        Report report = context.getBean(RunVerification.class).now(repair, null, progress());
        report.first()
                .forEach(finding -> out.printf(
                        "%-9s  %s  index: %d, log: %d  %s%n",
                        finding.fault().name().toLowerCase(Locale.UK),
                        finding.document(),
                        finding.indexed(),
                        finding.expected(),
                        finding.detail()));
        out.printf(
                "%s: %d documents compared, %d wrong, %d mended, %d set aside.%n",
                report.index(), report.compared(), report.found(), report.mended(), report.setAside());
        return report.left() == 0 ? DONE : FAULTS_LEFT;
    }

    private Consumer<Report> progress() {
        long[] told = {0};
        return report -> {
            if (report.compared() - told[0] >= 10_000) {
                told[0] = report.compared();
                out.printf("%d of %d documents compared%n", report.compared(), report.total());
            }
        };
    }

    private int rebuild(boolean afresh) {
        RebuildIndex rebuild = context.getBean(RebuildIndex.class);
        String reason = "an operator asked for it";
        PhysicalIndex index = afresh ? rebuild.afresh(reason) : rebuild.run(reason);
        out.println("Search is answered from the rebuilt index " + index.name() + ".");
        return DONE;
    }

    private int status() {
        IndexStanding standing = context.getBean(IndexWork.class).standing();
        out.printf(
                "index       %s%nfollowed    %s%ndocuments   %d%nlag         %d%nset aside   %d%ndefinition  %d of %d%n",
                standing.state().index() == null ? "none" : standing.state().index(),
                standing.followed() ? "yes" : "no: no indexer runs",
                standing.documents(),
                standing.state().lag(),
                standing.state().setAside(),
                standing.definition(),
                standing.newestDefinition());
        context.getBean(Rebuilds.class)
                .latest()
                .ifPresent(rebuild -> out.printf(
                        "rebuild     %s: %s%s%n",
                        rebuild.state().name().toLowerCase(Locale.UK),
                        rebuild.reason(),
                        rebuild.fill() == null
                                ? ""
                                : " (%d of %d documents)"
                                        .formatted(
                                                rebuild.fill().documents(),
                                                rebuild.fill().total())));
        return standing.state().index() == null ? FAULTS_LEFT : DONE;
    }
}
