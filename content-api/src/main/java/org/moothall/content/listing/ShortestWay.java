package org.moothall.content.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.content.listing.Conditions.Facet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which statement looks at the fewest rows for a page: one that reads on in an index that is in order until the page is
 * full, one that reads and sorts everything that has something rare, or one that asks the full-text index. The database
 * tells how many rows to expect; how common words are is seen in the documents that come next.
 */
final class ShortestWay {

    /** So many documents are looked at to learn how common words are. */
    private static final int SAMPLE = 300;

    /** What a row costs that is read with its texts, in rows of an index. */
    private static final double WITH_TEXTS = 4;

    /** What a row costs that the full-text index finds, which fetches and weighs each, in the same. */
    private static final double BY_WORDS = 10;

    /**
     * Moments of a document lie close together, so those that are asked for may all come late in another order: reading on
     * may take very long then, and sorting what has them never does.
     */
    private static final double TOGETHER = 0.02;

    private final JdbcClient jdbc;

    ShortestWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String to(Question question) {
        Conditions conditions = question.conditions();
        List<Facet> besides = conditions.besidesOrder(question.order());
        if (besides.isEmpty() && conditions.words().isEmpty()) {
            return question.streamed();
        }
        Map<Facet, Double> rows = new HashMap<>();
        double all = expected(question, rows);
        Ways ways = new Ways();
        rows.forEach(
                (facet, number) -> ways.offer(number * (question.isNarrow() ? 1 : WITH_TEXTS), question.among(facet)));
        double share = 1;
        for (Facet facet : besides) {
            share *= Math.min(1, rows.getOrDefault(facet, all) / all) * (facet.orderedBy() == null ? 1 : TOGETHER);
        }
        if (!conditions.words().isEmpty()) {
            List<Integer> sample = numbers(question.values(), question.sampled(SAMPLE));
            share *= chance(sample.getFirst());
            Words rarest = rarest(conditions.words(), sample.subList(1, sample.size()));
            if (!rarest.words().isEmpty()) {
                ways.offer(all * chance(rarest.found()) * BY_WORDS, question.byWords(rarest.words()));
            }
        }
        double each = conditions.words().isEmpty() ? 1 : WITH_TEXTS;
        ways.offer(question.rows() / share * each, question.streamed());
        return ways.cheapest();
    }

    /** Notes how many rows to expect of each facet; the number of all documents. */
    private double expected(Question question, Map<Facet, Double> rows) {
        List<Facet> facets = question.conditions().facets();
        List<Double> numbers = jdbc.sql(question.expected(facets))
                .params(question.values())
                .query((row, n) -> (double) row.getLong("rows"))
                .list();
        for (int i = 0; i < facets.size(); i++) {
            rows.put(facets.get(i), numbers.get(i + 1));
        }
        return Math.max(1, numbers.getFirst());
    }

    private static Words rarest(SearchWords words, List<Integer> found) {
        int least = SAMPLE + 1;
        List<String> rarest = new ArrayList<>();
        for (String word : words.indexed()) {
            int times = found.get(words.words().indexOf(word));
            if (times < least) {
                least = times;
                rarest.clear();
            }
            if (times == least) {
                rarest.add(word);
            }
        }
        return new Words(rarest, least);
    }

    /** What was not met in a sample is taken to be rare, not to be nowhere. */
    private static double chance(int found) {
        return (found + 0.2) / SAMPLE;
    }

    private List<Integer> numbers(Map<String, Object> values, String sql) {
        return jdbc.sql(sql)
                .params(values)
                .query((row, n) -> {
                    List<Integer> numbers = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        numbers.add(row.getInt(i));
                    }
                    return numbers;
                })
                .single();
    }

    /** Words that were found as often as each other. */
    private record Words(List<String> words, int found) {}

    /** Statements, of which the cheapest counts. */
    private static final class Ways {

        private double cost = Double.MAX_VALUE;
        private String statement = "";

        void offer(double itsCost, String itsStatement) {
            if (itsCost < cost) {
                cost = itsCost;
                statement = itsStatement;
            }
        }

        String cheapest() {
            return statement;
        }
    }
}
