package org.moothall.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.query.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "moothall.search.judgements=classpath:search/relevance/waste.yaml")
class MeasureRelevanceTest extends SearchTest {

    @Autowired
    private MeasureRelevance measure;

    @Test
    void measuresTheIndexInUseAndOneThatIsNot() {
        beginWith(
                Published.titled("Waste").body("When it is collected."),
                Published.titled("Secret waste").visibleTo(Audience.STAFF));
        PhysicalIndex trial = indices.create();
        try {
            assertThat(measure.of(ALIAS).overall()).isEqualTo(new Relevance(1, 1, 1));
            assertThat(measure.of(ALIAS).answers().getFirst().found()).containsExactly("waste");
            assertThat(measure.of(trial.name()).overall()).isEqualTo(new Relevance(0, 0, 0));
        } finally {
            indices.drop(trial);
        }
    }
}
