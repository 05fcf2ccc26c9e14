package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Weighs a word by how few documents have it. The index's own statistics count what a reader may not see and what was
 * withdrawn a moment ago; so the documents are counted by a question of their own, which holds the reader's conditions.
 * A single word needs none: it is as rare in every document that has it.
 */
@Component
class Rarity {

    private static final int MOST_WORDS = 10;

    private final TimedSearch search;
    private final RankingSettings.Fields fields;

    Rarity(TimedSearch search, RankingSettings ranking) {
        this.search = search;
        this.fields = ranking.fields();
    }

    /** Adds to a document's score what it has of each word, more for the rare. */
    void weigh(BoolQuery.Builder query, QueryText text, ReaderFilter reader, String index) {
        List<String> words = Arrays.stream(text.telling().split(" "))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.size() > 1) {
            weights(words, reader, index)
                    .forEach((word, weight) ->
                            query.should(has -> has.multiMatch(match -> match.type(TextQueryType.BestFields)
                                    .fields(fields.weighed())
                                    .query(word)
                                    .boost(fields.rare() * weight))));
        }
    }

    private Map<String, Float> weights(List<String> words, ReaderFilter reader, String index) {
        var answer = search.ask(Counts.of(words, Rarity::has, reader.mayBeSeen()), index);
        long all = answer.hits().total() == null ? 0 : answer.hits().total().value();
        Map<String, Float> weights = new LinkedHashMap<>();
        Counts.read(answer.aggregations(), words).forEach((word, count) -> weights.put(word, weight(count, all)));
        return weights;
    }

    private static Query has(String word) {
        return Query.of(query -> query.match(match -> match.field("all").query(word)));
    }

    /** 1 for a word that one document has, and towards 0 for one that all have: inverse document frequency, as BM25 has it. */
    private static float weight(long having, long all) {
        // No word is had by more documents than there are, and one is the least: a boost below zero would be refused.
        long had = Math.max(1, having);
        long there = Math.max(had, all);
        return (float) (frequency(had, there) / frequency(1, there));
    }

    private static double frequency(long having, long all) {
        return Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }
}
