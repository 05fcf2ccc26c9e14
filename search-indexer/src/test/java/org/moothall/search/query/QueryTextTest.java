package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

    @Test
    void takesQuotedWordsForAPhraseAndForWordsToo() {
        QueryText text = QueryText.of("the \"big local\" “conversation here” now");
        assertThat(text.phrases()).containsExactly("big local", "conversation here");
        assertThat(text.words()).isEqualTo("the big local conversation here now");
    }

    @Test
    void takesWordsBehindAMinusForWhatMustNotBeThere() {
        QueryText text = QueryText.of("workshops -surrey – spencer-henshall “a -b”");
        assertThat(text.without()).containsExactly("surrey");
        assertThat(text.words()).isEqualTo("workshops – spencer-henshall a -b");
        assertThat(text.phrases()).containsExactly("a -b");
    }

    @Test
    void isEmptyOfNothingButMinusWords() {
        QueryText text = QueryText.of("-surrey -plymouth");
        assertThat(text.isEmpty()).isTrue();
        assertThat(text.without()).containsExactly("surrey", "plymouth");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "scrutiny            | scrutiny
            scrutiny " panel     | scrutiny panel
            "" scrutiny          | scrutiny
            scrutiny -           | scrutiny -
            """)
    void makesNothingOfSignsThatDoNotBelongTogether(String typed, String words) {
        QueryText text = QueryText.of(typed);
        assertThat(text.words()).isEqualTo(words);
        assertThat(text.phrases()).isEmpty();
        assertThat(text.without()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who is my councillor in Ashbrow?    | councillor Ashbrow?
            what's on where                     | what's on where
            overview and scrutiny               | overview scrutiny
            who                                 | who
            """)
    void keepsOfAQuestionWhatTells(String typed, String telling) {
        assertThat(QueryText.of(typed).telling()).isEqualTo(telling);
    }
}
