package org.moothall.content.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.search.relevance.QueryGroup;
import org.moothall.search.relevance.Relevance;
import org.moothall.search.relevance.RelevanceReport;

/** The measures of several ways to search, side by side, as a table for a terminal and for Markdown. */
record RelevanceTable(RelevanceReport now, AcceptedRun accepted, RelevanceReport plainMatch, RelevanceReport fullText) {

    private static final String HEAD = """
            | queries | | nDCG@10 now | accepted | plain | full-text | MRR now | accepted | plain | full-text \
            | recall@20 now | accepted | plain | full-text |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|""";

    List<String> lines() {
        List<String> lines = new ArrayList<>(HEAD.lines().toList());
        Map<QueryGroup, Relevance> plain = plainMatch.byGroup();
        Map<QueryGroup, Relevance> full = fullText.byGroup();
        now.byGroup()
                .forEach((group, relevance) -> lines.add(row(
                        group.label(),
                        size(group),
                        List.of(relevance, accepted.of(group), plain.get(group), full.get(group)))));
        lines.add(row(
                "**all**",
                now.answers().size(),
                List.of(now.overall(), accepted.overall(), plainMatch.overall(), fullText.overall())));
        return lines;
    }

    private long size(QueryGroup group) {
        return now.answers().stream()
                .filter(answer -> answer.query().group() == group)
                .count();
    }

    private static String row(String name, long queries, List<Relevance> runs) {
        StringBuilder row = new StringBuilder("| " + name + " | " + queries + " |");
        runs.forEach(run -> row.append(cell(run.ndcg10())));
        runs.forEach(run -> row.append(cell(run.mrr())));
        runs.forEach(run -> row.append(cell(run.recall20())));
        return row.toString();
    }

    private static String cell(double value) {
        return String.format(Locale.ROOT, " %.3f |", value);
    }
}
