package org.moothall.content.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moothall.search.relevance.QueryGroup;
import org.moothall.search.relevance.Relevance;
import org.moothall.search.relevance.RelevanceReport;
import tools.jackson.databind.json.JsonMapper;

/**
 * The measures that were last accepted; search may not fall below them unseen.
 *
 * @param groups by the groups' labels
 */
record AcceptedRun(Relevance overall, Map<String, Relevance> groups) {

    static final Path FILE =
            Path.of(System.getProperty("moothall.root", "..")).resolve("config/search/relevance.json");

    private static final double SCALE = 10_000;

    static AcceptedRun of(RelevanceReport report) {
        Map<String, Relevance> groups = new LinkedHashMap<>();
        report.byGroup().forEach((group, relevance) -> groups.put(group.label(), rounded(relevance)));
        return new AcceptedRun(rounded(report.overall()), groups);
    }

    static AcceptedRun read() {
        try {
            return JsonMapper.shared().readValue(Files.readString(FILE), AcceptedRun.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: script/relevance --accept writes it.", e);
        }
    }

    void write() {
        try {
            Files.writeString(
                    FILE, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be written.", e);
        }
    }

    Relevance of(QueryGroup group) {
        return groups.getOrDefault(group.label(), new Relevance(0, 0, 0));
    }

    private static Relevance rounded(Relevance exact) {
        return new Relevance(rounded(exact.ndcg10()), rounded(exact.mrr()), rounded(exact.recall20()));
    }

    private static double rounded(double exact) {
        return Math.round(exact * SCALE) / SCALE;
    }
}
