package org.moothall.content.checks.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.Deed;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.UnsavedDocument;
import org.moothall.content.rendering.ParsedTexts;
import org.moothall.content.taxonomy.Tier;

class WrittenTextsTest {

    private final WrittenTexts texts = new WrittenTexts(List.of(
            new HeadingRule(),
            new LinkRule(),
            new PictureRule(),
            new TableRule(),
            new BoxRule(),
            new CapitalsRule(),
            new SentenceRule(),
            new PassiveRule(),
            new ReadingAgeRule()));

    /** What is found. Whatever it is, its errors are what is found when errors alone are looked for. */
    private List<Finding> look(String body) {
        EditionContent content = story("Buses").body(body).content();
        Deed deed = new Deed("somebody", Instant.EPOCH);
        Checked checked = new Checked(
                UnsavedDocument.of(ContentType.STORY, content, deed), content, Map.of(), Map.of(), new ParsedTexts());
        List<Finding> found = texts.look(checked).toList();
        assertThat(texts.errors(checked))
                .isEqualTo(found.stream().filter(Finding::isError).toList());
        return found;
    }

    private List<String> found(String body) {
        return look(body).stream()
                .map(finding ->
                        finding.severity() + " " + finding.check() + " " + finding.line() + " " + finding.passage())
                .toList();
    }

    @Test
    void nothingIsFoundInPlainEnglish() {
        assertThat(
                        found(
                                "## Buses\n\nThe bus stops here. [See the timetable](https://a.example).\n\n"
                                        + "| Stop | Time |\n|---|---|\n| Hall | Noon |\n\n![The hall at noon](https://a.example/a.png)"))
                .isEmpty();
    }

    @Nested
    class AFinding {

        @Test
        void leadsToItsLineAndWords() {
            assertThat(found("One.\n\n## Two\n\n#### Four\n\nSee [click here](https://a.example)."))
                    .containsExactly("WARNING HEADINGS 5 Four", "WARNING LINK_TEXT 7 click here");
        }

        @Test
        void comesFromEachField() {
            EditionContent content = story("Buses").summary("word ".repeat(30)).content();
            Deed deed = new Deed("somebody", Instant.EPOCH);

            assertThat(texts.look(new Checked(
                            UnsavedDocument.of(ContentType.STORY, content, deed),
                            content,
                            Map.of(),
                            Map.of(),
                            new ParsedTexts())))
                    .extracting(Finding::field)
                    .containsExactly("summary");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a][1]\\n\\n[1]: https://a.example;",
                "[here][1]\\n\\n[1]: https://a.example; WARNING LINK_TEXT 1 here",
                "https://a.example/page; WARNING LINK_TEXT 1 https://a.example/page",
                "[Read more…](https://a.example); WARNING LINK_TEXT 1 Read more…",
                "![](https://a.example/a.png); ERROR ALT_TEXT 1 null",
                "![IMG_1.JPG](https://a.example/a.png); WARNING ALT_TEXT 1 IMG_1.JPG",
                "| |b|\\n|---|---|\\n|c|d|; WARNING TABLE_HEADERS 1 b",
                "PLEASE READ THIS NOW; WARNING CAPITALS 1 PLEASE READ THIS NOW",
                "The BBC and the NHS came.;",
                "::: steps\\nFirst\\n:::; ERROR BOXES 1 null",
                "::: call-to-action\\nVote\\n:::; ERROR BOXES 1 null",
                "::: video nowhere\\nText\\n:::; ERROR BOXES 1 null",
                "::: video https://a.example/v The mayor\\n:::; WARNING CAPTIONS 1 null",
                "::: video https://a.example/v The mayor\\nIt has captions.\\n:::;",
                "::: notice\\n:::; WARNING BOXES 1 null",
                "::: notice\\nText; WARNING BOXES 1 null",
                "::: warning\\nText\\n:::; WARNING BOXES 1 ::: warning"
            })
    void eachRuleFindsItsFault(String body, String expected) {
        assertThat(found(body.replace("\\n", "\n"))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Nested
    class Sentences {

        @Test
        void ofMoreThan25WordsAreNamed() {
            assertThat(look("Short. Word " + "word ".repeat(24) + "end.").getFirst())
                    .satisfies(finding -> {
                        assertThat(finding.check()).isEqualTo("LONG_SENTENCE");
                        assertThat(finding.message()).contains("26 words");
                        assertThat(finding.passage()).startsWith("Word word").endsWith("end.");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"> ", "```\n", "    "})
        void ofOthersAndOfCodeAreLeftAlone(String before) {
            assertThat(found(before + "word ".repeat(40))).isEmpty();
        }

        @Test
        void doNotEndAtATitle() {
            assertThat(new WrittenText(
                                    "body",
                                    new ParsedTexts()
                                            .outline(
                                                    "Cllr. Smith met Dr. Jones. They spoke, e.g. about buses. “Good!” Done."))
                            .sentences())
                    .extracting(Sentence::text)
                    .containsExactly("Cllr. Smith met Dr. Jones.", "They spoke, e.g. about buses.", "“Good!”", "Done.");
        }
    }

    @Nested
    class TheReadingAge {

        private static final String EASY =
                "The bus will stop at the hall. You can get on with a pass. It is free to use. ";
        private static final String HARD =
                "Representatives deliberated extensively regarding infrastructural modernisation,"
                        + " acknowledging considerable organisational complexity throughout implementation. ";

        private Reading reading(String body) {
            return texts.reading(story("Buses").body(body).content(), new ParsedTexts());
        }

        @Test
        void isToldOfAHundredWords() {
            assertThat(reading(EASY).age()).isNull();
            assertThat(reading(EASY.repeat(6)).age()).isBetween(5, 8);
            assertThat(reading(HARD.repeat(10)).age()).isGreaterThan(18);
        }

        @Test
        void dependsOnTheTier() {
            assertThat(Reading.of(Tier.HELP, List.of()).to()).isEqualTo(9);
            assertThat(Reading.of(Tier.HERO, List.of()).to()).isEqualTo(11);
            assertThat(Reading.of(Tier.HUB, List.of()).to()).isEqualTo(13);
        }

        @Test
        void isWarnedOfWhenTooHigh() {
            assertThat(look(HARD.repeat(10))).extracting(Finding::check).contains("READING_AGE");
            assertThat(look(EASY.repeat(8))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "bus, 1",
            "table, 2",
            "council, 2",
            "councillor, 3",
            "residents, 3",
            "mended, 2",
            "asked, 1",
            "area, 3",
            "community, 4",
            "houses, 2",
            "places, 2",
            "station, 2",
            "information, 4",
            "time, 1",
            "being, 2"
        })
        void countsSyllables(String word, int syllables) {
            assertThat(Syllables.of(word)).isEqualTo(syllables);
        }
    }

    @Test
    void aTextThatIsTooLongIsNotReadAtAll() {
        assertThat(look("a".repeat(200_001)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.check()).isEqualTo("MARKUP"));
    }
}
