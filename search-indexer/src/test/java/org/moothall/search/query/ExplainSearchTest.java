package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.query.RankingReason.Kind;
import org.springframework.beans.factory.annotation.Autowired;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainSearchTest extends SearchTest {

    @Autowired
    private ExplainSearch explain;

    private final Published titled = Published.titled("Scrutiny of budgets").body("How scrutiny works. Scrutiny asks.");
    private final Published mentions = Published.titled("A day in Dalton").body("There was scrutiny of the budget.");
    private final Published forStaff =
            Published.titled("Scrutiny behind the scenes").visibleTo(Audience.STAFF);

    @BeforeAll
    void publish() {
        beginWith(titled, mentions, forStaff);
    }

    @Test
    void givesForEachHitOfTheVerySearchReasonsThatComeToItsScore() {
        for (String query : List.of("scrutiny", "scrutiny budget", "scrutinny", "who does scrutiny of budgets")) {
            SearchRequest request = SearchRequest.of(query, Audience.PUBLIC);
            List<ExplainedHit> explained = explain.explain(request);
            assertThat(explained)
                    .extracting(ExplainedHit::documentId)
                    .containsExactlyElementsOf(queries.search(request).hits().stream()
                            .map(SearchHit::documentId)
                            .toList())
                    .isNotEmpty();
            assertThat(explained)
                    .as(query)
                    .allSatisfy(hit -> assertThat(hit.reasons().stream()
                                    .mapToDouble(RankingReason::points)
                                    .sum())
                            .isCloseTo(hit.score(), within(0.05 * hit.score())));
            assertThat(explained)
                    .as(query)
                    .allSatisfy(hit -> assertThat(hit.reasons())
                            .extracting(RankingReason::kind)
                            .doesNotContain(Kind.OTHER));
        }
    }

    @Test
    void saysWhereWhatWasTypedStands() {
        List<ExplainedHit> explained = explain.explain(SearchRequest.of("scrutiny", Audience.PUBLIC));
        assertThat(explained.getFirst().documentId()).isEqualTo(titled.id());
        assertThat(explained.getFirst().reasons()).anySatisfy(reason -> {
            assertThat(reason.kind()).isEqualTo(Kind.TITLE);
            assertThat(reason.words()).isEqualTo("scrutiny");
        });
        assertThat(explained.getFirst().reasons())
                .extracting(RankingReason::kind)
                .contains(Kind.TITLE, Kind.TEXT, Kind.OFTEN, Kind.TITLE_LENGTH);
        assertThat(explained.getLast().reasons())
                .extracting(RankingReason::kind)
                .contains(Kind.TEXT)
                .doesNotContain(Kind.TITLE);
    }

    @Test
    void explainsToEachAudienceWhatThatAudienceFinds() {
        assertThat(explain.explain(SearchRequest.of("scenes", Audience.PUBLIC))).isEmpty();
        assertThat(explain.explain(SearchRequest.of("scenes", Audience.STAFF)))
                .extracting(ExplainedHit::documentId)
                .containsExactly(forStaff.id());
    }
}
