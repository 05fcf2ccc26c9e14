package org.moothall.website.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/search?q=a%20b&page=2", "/a-story#main"})
    void leadsBackWithinTheSite(String wanted) {
        assertThat(Next.of(wanted).address()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "help",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/../editorial",
                "/%2e%2e/editorial",
                "/a b",
                "/%zz",
                "/sign-in",
                "/sign-out",
                "/ü"
            })
    void leadsNowhereElse(String wanted) {
        assertThat(Next.of(wanted)).isEqualTo(Next.FRONT);
    }

    @Test
    void whatIsTooLongOrMissingLeadsToTheFrontPage() {
        assertThat(Next.of("/" + "a".repeat(1_000))).isEqualTo(Next.FRONT);
        assertThat(Next.of(null)).isEqualTo(Next.FRONT);
    }
}
