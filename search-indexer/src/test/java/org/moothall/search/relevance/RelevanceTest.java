package org.moothall.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.search.query.Audience;

class RelevanceTest {

    private final JudgedQuery query = new JudgedQuery(
            "bins",
            QueryGroup.SINGLE_WORDS,
            Audience.PUBLIC,
            List.of(
                    new Judgement("best", 3, "it"),
                    new Judgement("good", 2, "it too"),
                    new Judgement("fair", 1, "in passing"),
                    new Judgement("none", 0, "of another bin")));

    @Test
    void isWholeForTheBestOrder() {
        Relevance relevance = Relevance.of(query, List.of("best", "good", "fair", "none"));
        assertThat(relevance).isEqualTo(new Relevance(1, 1, 1));
    }

    @Test
    void fallsWithTheRankOfWhatAnswers() {
        Relevance relevance = Relevance.of(query, List.of("unjudged", "fair", "best"));
        double gain = 1 / log2(3) + 7 / log2(4);
        double best = 7 + 3 / log2(3) + 1 / log2(4);
        assertThat(relevance.ndcg10()).isCloseTo(gain / best, within(1e-9));
        assertThat(relevance.mrr()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(relevance.recall20()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void isNothingWhereNothingIsFound() {
        assertThat(Relevance.of(query, List.of())).isEqualTo(new Relevance(0, 0, 0));
    }

    @Test
    void isMeanedByGroupAndOverall() {
        RelevanceReport report = new RelevanceReport(List.of(
                new RelevanceReport.Answered(query, List.of("best", "good", "fair")),
                new RelevanceReport.Answered(query, List.of())));
        assertThat(report.overall()).isEqualTo(new Relevance(0.5, 0.5, 0.5));
        assertThat(report.byGroup()).containsOnlyKeys(QueryGroup.SINGLE_WORDS);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
