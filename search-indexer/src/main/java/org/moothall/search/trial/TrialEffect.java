package org.moothall.search.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.moothall.search.relevance.QueryGroup;
import org.moothall.search.relevance.Relevance;
import org.moothall.search.relevance.RelevanceReport;

/**
 * What a change does to the judged queries.
 *
 * @param queries how many are judged
 * @param changes those whose answers differ, the most affected first, so many at most
 * @param different how many differ in all
 */
public record TrialEffect(
        int queries, Measured overall, List<Group> groups, List<Change> changes, int different, List<Probe> probes) {

    private static final int MOST_CHANGES = 20;
    private static final int TOP = 5;

    public TrialEffect {
        groups = List.copyOf(groups);
        changes = List.copyOf(changes);
        probes = List.copyOf(probes);
    }

    static TrialEffect between(RelevanceReport before, RelevanceReport after, List<Probe> probes) {
        Map<QueryGroup, Relevance> formerly = before.byGroup();
        Map<QueryGroup, Relevance> now = after.byGroup();
        List<Change> changes = changes(before, after);
        return new TrialEffect(
                before.answers().size(),
                new Measured(before.overall(), after.overall()),
                formerly.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey().label(),
                                new Measured(group.getValue(), now.getOrDefault(group.getKey(), group.getValue()))))
                        .toList(),
                changes.stream().limit(MOST_CHANGES).toList(),
                changes.size(),
                probes);
    }

    private static List<Change> changes(RelevanceReport before, RelevanceReport after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(before.answers().size(), after.answers().size()); i++) {
            RelevanceReport.Answered former = before.answers().get(i);
            RelevanceReport.Answered now = after.answers().get(i);
            if (!former.found().equals(now.found())) {
                changes.add(new Change(
                        former.query().words(),
                        former.query().group().label(),
                        former.relevance().ndcg10(),
                        now.relevance().ndcg10(),
                        new Probe(former.query().words(), top(former.found()), top(now.found()))));
            }
        }
        changes.sort(Comparator.comparingDouble(Change::difference).reversed());
        return changes;
    }

    static List<String> top(List<String> slugs) {
        return slugs.stream().limit(TOP).toList();
    }

    /** With the change and without it. */
    public record Measured(Relevance before, Relevance after) {}

    /** A kind of queries. */
    public record Group(String name, Measured measured) {}

    /** A judged query whose answers differ, each nDCG@10. */
    public record Change(String query, String group, double before, double after, Probe answers) {

        double difference() {
            return Math.abs(after - before);
        }
    }

    /** The first answers to a query with the change and without it, as slugs. */
    public record Probe(String query, List<String> before, List<String> after) {

        public Probe {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
