package org.moothall.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Refusals.codes;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @Nested
    class MadeFromATitle {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ask Meltham|ask-meltham",
                    "What’s Scrutiny for?|whats-scrutiny-for",
                    "Café culture – Holmfirth’s way!|cafe-culture-holmfirths-way",
                    "  50% more   buses  |50-more-buses",
                    "Ĉu vi?|cu-vi",
                    "ask-meltham|ask-meltham",
                    "کرکلیز|untitled",
                    "???|untitled"
                })
        void keepsLettersAndDigits(String title, String slug) {
            assertThat(Slug.from(title).value()).isEqualTo(slug);
        }

        @Test
        void isCutAtAWord() {
            String slug = Slug.from("neighbourhood ".repeat(40)).value();

            assertThat(slug).hasSizeLessThanOrEqualTo(90).endsWith("-neighbourhood");
        }

        @Test
        void isCutSomewhereWhenThereIsNoWord() {
            assertThat(Slug.from("a".repeat(10_000)).value()).hasSize(90);
        }

        @Test
        void alwaysHasTheFormOfASlug() {
            Random random = new Random(20190701);
            for (int i = 0; i < 5_000; i++) {
                StringBuilder title = new StringBuilder();
                random.ints(random.nextInt(150), 0, 0x2_FFFF)
                        .filter(Character::isDefined)
                        .forEach(title::appendCodePoint);
                assertThat(Slug.from(title.toString()).numbered(2).value()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            }
        }
    }

    @Nested
    class GivenByAnEditor {

        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "Ask-Meltham", "ask--meltham", "-ask", "ask-", "ask meltham", "a/b", "café", "a\n"})
        void isRefusedInAnyOtherForm(String slug) {
            assertThat(codes(() -> new Slug(slug))).containsExactly("MALFORMED slug");
        }

        @Test
        void isRefusedBeyondAHundredCharacters() {
            assertThat(new Slug("a".repeat(100)).value()).hasSize(100);
            assertThat(codes(() -> new Slug("a".repeat(101)))).containsExactly("TOO_LONG slug");
        }
    }
}
