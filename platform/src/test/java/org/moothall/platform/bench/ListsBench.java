package org.moothall.platform.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editors' list over 1,000 and over 100,000 documents, side by side: the same questions to both, turn by turn, as
 * the editorial UI asks them. Where the short list has less than a page, both are asked for as many documents as it has,
 * so that answers of the same length are compared. Arguments: {@code --check} fails when a page of the long list takes more than one and a
 * half times as long; {@code --rounds N}; {@code --documents N} for another length than 100,000; {@code --only WORDS} for
 * the lists whose name has these words.
 */
public final class ListsBench {

    private static final int SMALL = 1000;
    private static final double BOUND = 1.5;

    private final ListedInstallation small;
    private final ListedInstallation large;
    private final int rounds;

    private ListsBench(ListedInstallation small, ListedInstallation large, int rounds) {
        this.small = small;
        this.large = large;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        List<String> words = List.of(args);
        Path root = Path.of(System.getProperty("moothall.root", "."));
        String query = Files.readString(root.resolve("editorial-ui/src/documents/documents.graphql"));
        int documents = number(words, "--documents", 100_000);
        PrintStream out = System.out;
        out.printf("Filling two databases with %,d and %,d documents...%n", SMALL, documents);
        List<Measured> measured = new ArrayList<>();
        try (ListedInstallation small = new ListedInstallation(SMALL, query);
                ListedInstallation large = new ListedInstallation(documents, query)) {
            ListsBench bench = new ListsBench(small, large, number(words, "--rounds", 40));
            bench.warm();
            out.printf(
                    "%n| list | order | page | rows | 1,000: ms | %,d: ms | ratio |%n|---|---|---|--:|--:|--:|--:|%n",
                    documents);
            for (ListCase question : wanted(words)) {
                Measured one = bench.measure(question);
                measured.add(one);
                out.println(one.row());
            }
        }
        write(root.resolve(".local/bench/lists.json"), documents, measured);
        List<Measured> slow =
                measured.stream().filter(one -> one.ratio() > BOUND).toList();
        out.printf("%n%d of %d pages take more than %.1f times as long.%n", slow.size(), measured.size(), BOUND);
        if (words.contains("--check") && !slow.isEmpty()) {
            System.exit(1);
        }
    }

    private void warm() throws IOException, InterruptedException, SQLException {
        for (int round = 0; round < 8; round++) {
            for (ListCase question : ListCase.all()) {
                small.ask(question, small.cursor(question), ListedInstallation.PAGE);
                large.ask(question, large.cursor(question), ListedInstallation.PAGE);
            }
        }
    }

    private Measured measure(ListCase question) throws IOException, InterruptedException, SQLException {
        String inSmall = small.cursor(question);
        String inLarge = large.cursor(question);
        int found = small.rows(question, inSmall);
        int rows = found == 0 ? ListedInstallation.PAGE : Math.min(found, large.rows(question, inLarge));
        List<Long> forSmall = new ArrayList<>();
        List<Long> forLarge = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            forSmall.add(small.ask(question, inSmall, rows));
            forLarge.add(large.ask(question, inLarge, rows));
        }
        return new Measured(question, found == 0 ? 0 : rows, Measured.median(forSmall), Measured.median(forLarge));
    }

    private static List<ListCase> wanted(List<String> words) {
        int at = words.indexOf("--only");
        return ListCase.all().stream()
                .filter(question -> at < 0 || question.name().contains(words.get(at + 1)))
                .toList();
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private static void write(Path file, int documents, List<Measured> measured) throws IOException {
        List<Map<String, Object>> rows = measured.stream()
                .map(one -> Map.<String, Object>of(
                        "list", one.question().name(),
                        "filter", one.question().filter(),
                        "order", one.question().order(),
                        "depth", one.question().depth(),
                        "smallMs", one.smallMs(),
                        "largeMs", one.largeMs(),
                        "ratio", one.ratio(),
                        "rows", one.rows()))
                .toList();
        Files.createDirectories(file.getParent());
        Map<String, Object> report =
                Map.of("small", SMALL, "large", documents, "bound", BOUND, "statistic", "median", "cases", rows);
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    }
}
