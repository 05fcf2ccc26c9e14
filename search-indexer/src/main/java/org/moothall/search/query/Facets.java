package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facets, as aggregations of the very documents that the audience's search found. */
enum Facets {
    TYPE("type", "type"),
    TIER("tier", "tier"),
    THEME("theme", "themes"),
    WARD("ward", "wards"),
    TOPIC("topic", "topics");

    private static final int MOST_VALUES = 100;

    private final String facet;
    private final String field;

    Facets(String facet, String field) {
        this.facet = facet;
        this.field = field;
    }

    static Map<String, Aggregation> asked() {
        Map<String, Aggregation> asked = new LinkedHashMap<>();
        for (Facets each : values()) {
            asked.put(
                    each.facet,
                    Aggregation.of(count ->
                            count.terms(terms -> terms.field(each.field).size(MOST_VALUES))));
        }
        return asked;
    }

    static List<Facet> answered(Map<String, Aggregate> answers) {
        List<Facet> facets = new ArrayList<>();
        for (Facets each : values()) {
            Aggregate answer = answers.get(each.facet);
            if (answer != null) {
                facets.add(new Facet(
                        each.facet,
                        answer.sterms().buckets().array().stream()
                                .map(bucket -> new Facet.Value(bucket.key().stringValue(), bucket.docCount()))
                                .toList()));
            }
        }
        return facets;
    }
}
