package org.moothall.website.searching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void nothingAndControlCharactersAreNothing() {
        assertThat(SearchQuery.of(null).isEmpty()).isTrue();
        assertThat(SearchQuery.of(" \u0000\u0001\t\r\n\u2028 ").isEmpty()).isTrue();
    }

    @Test
    void controlCharactersDivideWords() {
        assertThat(SearchQuery.of("ask\u0000meltham\n now").text()).isEqualTo("ask meltham now");
    }

    @Test
    void aQueryOfFiveThousandCharactersIsCutAtAWord() {
        SearchQuery query = SearchQuery.of("councillor ".repeat(455));
        assertThat(query.cut()).isTrue();
        assertThat(query.text()).hasSizeLessThanOrEqualTo(200).endsWith("councillor");
    }

    @Test
    void aLongWordIsCutButNeverWithinACharacter() {
        SearchQuery query = SearchQuery.of("x" + "🏛".repeat(2500));
        assertThat(query.text()
                        .codePoints()
                        .filter(point -> point >= 0xD800 && point <= 0xDFFF)
                        .boxed())
                .isEmpty();
        assertThat(query.cut()).isTrue();
    }

    @Test
    void halfACharacterIsNone() {
        assertThat(SearchQuery.of("a\ud83c b").text()).isEqualTo("a b");
    }
}
