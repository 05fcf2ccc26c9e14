package org.moothall.search.curation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "'  Bin   DAYS? ', bin days",
        "'Zoë O’Hara''s surgery', zoe ohara surgery",
        "'children’s panel', children panel",
        "O&S, o and s",
        "'\"bin collection\"', bin collection",
        "'bins -garden', bins -garden",
        "'co-op - shop', co op shop",
        "💥, ''"
    })
    void makesOneOfQueriesThatDifferInFormOnly(String typed, String normal) {
        assertThat(Phrase.of(typed).text()).isEqualTo(normal);
        assertThat(Phrase.of(normal).text()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"bin collections, bins collection", "libraries, library", "council tax, council taxs"})
    void takesSingularAndPluralForTheSameQuery(String one, String other) {
        assertThat(Phrase.of(one).key()).isEqualTo(Phrase.of(other).key());
    }

    @Test
    void cutsAtAWord() {
        assertThat(Phrase.of("word ".repeat(2000)).text())
                .hasSizeLessThanOrEqualTo(Phrase.LONGEST)
                .endsWith("word");
        assertThat(Phrase.of("x".repeat(5000)).text()).hasSize(Phrase.LONGEST);
    }
}
