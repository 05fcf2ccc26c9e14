package org.moothall.content.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TokenTextTest {

    @RepeatedTest(20)
    void isReadBackAsItWasGivenOut() {
        TokenText text = TokenText.random(UUID.randomUUID());

        assertThat(TokenText.parse(text.reveal())).contains(text);
    }

    @Test
    void hasItsOwnHashAndNoOther() {
        TokenText text = TokenText.random(UUID.randomUUID());

        assertThat(text.hasHash(text.hash())).isTrue();
        assertThat(text.hasHash(TokenText.random(text.id()).hash())).isFalse();
        assertThat(text.hasHash("")).isFalse();
    }

    @Test
    void neverTellsItsSecretToALog() {
        TokenText text = TokenText.random(UUID.randomUUID());

        assertThat(text.toString()).doesNotContain(text.secret());
    }
}
