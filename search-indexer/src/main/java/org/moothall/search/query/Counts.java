package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How many of the documents that meet conditions match each of some texts: one question without hits. */
final class Counts {

    private Counts() {}

    static SearchRequest.Builder of(List<String> texts, Function<String, Query> matching, List<Query> conditions) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (int place = 0; place < texts.size(); place++) {
            Query matches = matching.apply(texts.get(place));
            counts.put(name(place), Aggregation.of(count -> count.filter(matches)));
        }
        return new SearchRequest.Builder()
                .size(0)
                .trackTotalHits(track -> track.enabled(true))
                .query(all -> all.bool(bool -> bool.filter(conditions)))
                .aggregations(counts);
    }

    static Map<String, Long> read(Map<String, Aggregate> answers, List<String> texts) {
        Map<String, Long> counts = new HashMap<>();
        for (int place = 0; place < texts.size(); place++) {
            Aggregate count = answers.get(name(place));
            counts.put(texts.get(place), count == null ? 0 : count.filter().docCount());
        }
        return counts;
    }

    // By place and not by text: a name may hold no bracket.
    private static String name(int place) {
        return "count" + place;
    }
}
