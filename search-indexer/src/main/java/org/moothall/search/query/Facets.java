package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facets. What is chosen within one widens, across them it narrows: so each counts among what the search and the
 * choices of all others leave, and its own choices, which would hide what else could be chosen, do not count.
 */
enum Facets {
    TYPE("type", "type"),
    TIER("tier", "tier"),
    THEME("theme", "themes"),
    WARD("ward", "wards"),
    TOPIC("topic", "topics");

    private static final int MOST_VALUES = 500;
    private static final String VALUES = "values";

    private final String facet;
    private final String field;

    Facets(String facet, String field) {
        this.facet = facet;
        this.field = field;
    }

    /** What was chosen, a query for each facet in which something was. */
    static Map<Facets, Query> choices(SearchFilter filter) {
        Map<Facets, Query> choices = new LinkedHashMap<>();
        for (Facets each : values()) {
            if (!each.chosen(filter).isEmpty()) {
                choices.put(each, ReaderFilter.among(each.field, each.chosen(filter)));
            }
        }
        return choices;
    }

    static Map<String, Aggregation> asked(Map<Facets, Query> choices) {
        Map<String, Aggregation> asked = new LinkedHashMap<>();
        for (Facets each : values()) {
            asked.put(each.facet, each.among(choices));
        }
        return asked;
    }

    static List<Facet> answered(Map<String, Aggregate> answers, SearchFilter filter) {
        List<Facet> facets = new ArrayList<>();
        for (Facets each : values()) {
            Aggregate answer = answers.get(each.facet);
            if (answer != null) {
                facets.add(new Facet(each.facet, each.values(answer, filter)));
            }
        }
        return facets;
    }

    private Set<String> chosen(SearchFilter filter) {
        return switch (this) {
            case TYPE -> filter.types();
            case TIER -> filter.tiers();
            case THEME -> filter.themes();
            case WARD -> filter.wards();
            case TOPIC -> filter.topics();
        };
    }

    private Aggregation among(Map<Facets, Query> choices) {
        List<Query> others = choices.entrySet().stream()
                .filter(choice -> choice.getKey() != this)
                .map(Map.Entry::getValue)
                .toList();
        Aggregation count = Aggregation.of(
                values -> values.terms(terms -> terms.field(field).size(MOST_VALUES)));
        return others.isEmpty()
                ? count
                : Aggregation.of(narrowed -> narrowed.filter(left -> left.bool(bool -> bool.filter(others)))
                        .aggregations(VALUES, count));
    }

    /** Those that were found, and those that are chosen though nothing has them, so that they can be taken away. */
    private List<Facet.Value> values(Aggregate answer, SearchFilter filter) {
        Aggregate counted = answer.isFilter() ? answer.filter().aggregations().get(VALUES) : answer;
        List<Facet.Value> values = new ArrayList<>();
        Set<String> missing =
                new LinkedHashSet<>(chosen(filter).stream().sorted().toList());
        if (counted != null) {
            for (var bucket : counted.sterms().buckets().array()) {
                values.add(new Facet.Value(bucket.key().stringValue(), bucket.docCount()));
                missing.remove(bucket.key().stringValue());
            }
        }
        missing.forEach(value -> values.add(new Facet.Value(value, 0)));
        return values;
    }
}
