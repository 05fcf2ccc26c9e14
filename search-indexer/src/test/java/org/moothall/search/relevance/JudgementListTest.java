package org.moothall.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.search.query.Audience;

class JudgementListTest {

    private static final String LIST = """
            moment: 2019-10-07T09:00:00Z
            queries:
              - query: "bins: when?"
                group: questions
                audience: staff
                judged:
                  waste: 3 says when
                  tip: 0 another service
            """;

    @Test
    void readsQueriesWithTheirJudgements() {
        JudgementList list = JudgementList.parse(LIST, "list.yaml");
        assertThat(list.moment()).isEqualTo(Instant.parse("2019-10-07T09:00:00Z"));
        JudgedQuery query = list.queries().getFirst();
        assertThat(query.words()).isEqualTo("bins: when?");
        assertThat(query.group()).isEqualTo(QueryGroup.QUESTIONS);
        assertThat(query.audience()).isEqualTo(Audience.STAFF);
        assertThat(query.judgements())
                .containsExactly(new Judgement("waste", 3, "says when"), new Judgement("tip", 0, "another service"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 says when         | 4 says when             | line 7: [4 says when] is no judgement of [waste]
            3 says when         | 3                       | line 7: [3] is no judgement of [waste]
            3 says when         | 0 says when             | line 3: The query [bins: when?] has no document that answers
            tip: 0              | waste: 1                | line 8: [waste] is judged twice
            group: questions    | group: riddles          | line 4: [riddles] is no group
            audience: staff     | audience: everybody     | line 5: [everybody] is no audience
            audience: staff     | readers: staff          | line 3: there is no [audience]
            2019-10-07          | October                 | line 1: [OctoberT09:00:00Z] is no moment
            judged:             | judged: 3               | line 7:
            group: questions    | group: [questions       | line 5:
            """)
    void namesTheLineOfWhatItCannotTake(String right, String wrong, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementList.parse(LIST.replace(right, wrong), "list.yaml"))
                .withMessageStartingWith("Judgements in list.yaml, " + message);
    }

    @Test
    void refusesAQueryThatIsThereTwice() {
        String twice = LIST + LIST.substring(LIST.indexOf("  - query")).replace("bins", "BINS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementList.parse(twice, "list.yaml"))
                .withMessageContaining("line 9: the query [BINS: when?] is there twice");
    }
}
