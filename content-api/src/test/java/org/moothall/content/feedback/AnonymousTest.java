package org.moothall.content.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymousTest {

    @ParameterizedTest
    @CsvSource({
        "Mail bob.smith+x@mail.example.org please, Mail ███ please",
        "bob @ example.org, ███",
        "Ring 01632 960001!, Ring ███!",
        "Ring (01632) 960-001 or +44 7700 900 123, Ring ███ or ███"
    })
    void blacksOutAddressesAndNumbers(String given, String kept) {
        assertThat(Anonymous.words(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Section 12 of the 2018 Act, page 4", "It took 3 to 5 days in 2019", "Ask at the town hall @ 9"})
    void leavesOtherWordsAndNumbersAlone(String given) {
        assertThat(Anonymous.words(given)).isEqualTo(given);
    }

    @Test
    void takesControlCharactersOut() {
        assertThat(Anonymous.words(" a\u0000b\r\nc\u001b ")).isEqualTo("a b\nc");
    }
}
