package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proves of what others searched for that a reader finds it: every word, as it is spelt, in one document that this reader may
 * see now. So nothing that was withdrawn, or is for others, shows through in what others typed. The proof is a part of the
 * question that the key press asks anyway.
 */
final class PastSearches {

    private static final int MOST = 3;
    private static final String EVERYTHING = "everything";
    private static final String PAST = "past";

    private PastSearches() {}

    static void prove(SearchRequest.Builder request, List<String> past, ReaderFilter reader) {
        if (past.isEmpty()) {
            return;
        }
        Map<String, Query> proofs = new LinkedHashMap<>();
        for (int i = 0; i < past.size(); i++) {
            proofs.put(name(i), proof(past.get(i), reader));
        }
        Aggregation each =
                Aggregation.of(count -> count.filters(filters -> filters.filters(named -> named.keyed(proofs))));
        request.aggregations(EVERYTHING, all -> all.global(global -> global).aggregations(PAST, each));
    }

    /** Those that were proved, in their order, a few at most. */
    static List<String> proved(List<String> past, Map<String, Aggregate> answers) {
        Aggregate everything = answers.get(EVERYTHING);
        if (everything == null) {
            return List.of();
        }
        Aggregate each = everything.global().aggregations().get(PAST);
        if (each == null) {
            return List.of();
        }
        var buckets = each.filters().buckets().keyed();
        return past.stream()
                .filter(words -> {
                    var bucket = buckets.get(name(past.indexOf(words)));
                    return bucket != null && bucket.docCount() > 0;
                })
                .limit(MOST)
                .toList();
    }

    private static Query proof(String words, ReaderFilter reader) {
        return Query.of(all -> all.bool(bool -> bool.filter(reader.conditions())
                .filter(every -> every.match(
                        match -> match.field("all.exact").query(words).operator(Operator.And)))));
    }

    private static String name(int place) {
        return "past" + place;
    }
}
