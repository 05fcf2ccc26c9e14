package org.moothall.content.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveRuleTest {

    @ParameterizedTest
    @CsvSource({
        "It was decided in March., was decided",
        "The road has been closed since Monday., been closed",
        "Your bin will be emptied on Friday., be emptied",
        "New homes are being built in Dalton., are being built",
        "Mistakes were made., were made",
        "The report is not usually read., is not usually read",
        "The fees were also withdrawn., were also withdrawn",
        "The plan is now widely understood., is now widely understood",
        "Nobody is interested; the hall was sold., was sold",
    })
    void asksWhoDoesWhatASentenceLeavesOpen(String sentence, String words) {
        assertThat(PassiveRule.passive(sentence).orElse(null)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We decided it in March.",
                "The plan was written by Councillor Holt.",
                "The bridge was built in 1920 by the council.",
                "She is interested in buses.",
                "Places are limited and the hall is located in Dalton.",
                "They are used to it.",
                "There were a hundred people.",
                "He is a retired teacher.",
                "This is what we need.",
                "The weather was good.",
                "Councillors are open about it.",
                "It is red.",
                "She was born in Dalton and is known as Zoe.",
                "The panel is called Scrutiny.",
            })
    void isQuietWhereSomebodyIsNamedOrSomethingDescribed(String sentence) {
        assertThat(PassiveRule.passive(sentence)).isEmpty();
    }
}
