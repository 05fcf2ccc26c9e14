package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Weighs a word by how few documents have it. The index's own statistics count what a reader may not see and what was
 * withdrawn a moment ago; so the documents are counted by a question of their own, which holds the reader's conditions.
 * A single word needs none: it is as rare in every document that has it. Counts are remembered while the index stays the
 * same.
 */
@Component
class Rarity {

    private static final int MOST_WORDS = 10;

    /** Stands for all documents: no word is empty. */
    private static final String ALL = "";

    private static final int REMEMBERED = 50_000;

    /** Not longer, because synonyms and what was set aside change without a number of the log. */
    private static final Duration WHILE = Duration.ofSeconds(10);

    private final TimedSearch search;
    private final RankingSettings.Fields fields;
    private final Cache<Counted, Long> remembered = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(WHILE)
            .build();

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
        Map<String, Long> counts = new LinkedHashMap<>(known(words, reader, index));
        List<String> unknown =
                words.stream().filter(word -> !counts.containsKey(word)).toList();
        if (!unknown.isEmpty() || !counts.containsKey(ALL)) {
            counts.putAll(counted(unknown, reader, index));
        }
        Map<String, Float> weights = new LinkedHashMap<>();
        words.forEach(word -> weights.put(word, weight(counts.getOrDefault(word, 0L), counts.getOrDefault(ALL, 0L))));
        return weights;
    }

    private Map<String, Long> known(List<String> words, ReaderFilter reader, String index) {
        String state = reader.overtaken().state();
        if (state == null) {
            return Map.of();
        }
        Map<String, Long> known = new LinkedHashMap<>();
        Stream.concat(words.stream(), Stream.of(ALL)).forEach(word -> {
            Long count = remembered.getIfPresent(new Counted(index, state, reader.audience(), word));
            if (count != null) {
                known.put(word, count);
            }
        });
        return known;
    }

    private Map<String, Long> counted(List<String> words, ReaderFilter reader, String index) {
        var answer = search.ask(Counts.of(words, Rarity::has, reader.mayBeSeen()), index);
        Map<String, Long> counts = new LinkedHashMap<>(Counts.read(answer.aggregations(), words));
        counts.put(
                ALL, answer.hits().total() == null ? 0 : answer.hits().total().value());
        String state = reader.overtaken().state();
        if (state != null) {
            counts.forEach((word, count) -> remembered.put(new Counted(index, state, reader.audience(), word), count));
        }
        return counts;
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

    /** How many documents of an index in that state have a word which an audience may see. */
    private record Counted(String index, String state, Audience audience, String word) {}
}
