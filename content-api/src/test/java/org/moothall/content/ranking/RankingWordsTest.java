package org.moothall.content.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.content.ranking.RankedDocument.Weight;
import org.moothall.search.query.RankingReason;
import org.moothall.search.query.RankingReason.Kind;

class RankingWordsTest {

    private static final Instant NOW = Instant.parse("2019-09-01T09:00:00Z");

    @Test
    void saysWhatCountsAndHowMuchOfTheWhole() {
        List<RankedDocument.Reason> reasons = new RankingWords(NOW.minus(Duration.ofDays(95)), NOW)
                .of(List.of(
                        new RankingReason(Kind.TITLE, "scrutiny", 5),
                        new RankingReason(Kind.OFTEN, "scrutiny", 3),
                        new RankingReason(Kind.SUMMARY, "scrutiny", 1),
                        new RankingReason(Kind.TEXT, "scrutiny", 0.5),
                        new RankingReason(Kind.AGE, "", -2)));
        assertThat(reasons)
                .extracting(RankedDocument.Reason::text)
                .containsExactly(
                        "The title has “scrutiny”.",
                        "The text comes back to “scrutiny”.",
                        "The summary has “scrutiny”.",
                        "The text has “scrutiny”.",
                        "It was published 3 months ago.");
        assertThat(reasons)
                .extracting(RankedDocument.Reason::weight)
                .containsExactly(Weight.MOST, Weight.MUCH, Weight.SOME, Weight.LITTLE, Weight.AGAINST);
    }
}
