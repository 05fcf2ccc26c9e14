package org.moothall.content.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.content.document.EditionContent;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.fuzzydate.Season;
import org.moothall.content.json.StoredJson;
import org.moothall.content.testing.Contents;

class DetailsTest {

    private static final UUID ID = UUID.fromString("0197a1b2-0000-7000-8000-000000000001");
    private static final Instant MOMENT = Instant.parse("2019-01-23T18:30:00.123456Z");

    static Stream<Details> everyType() {
        return Stream.of(
                new CampaignBurst(
                        3,
                        "Your ward, your say",
                        ID,
                        FuzzyDate.season(Season.AUTUMN, 2018).andOnwards(),
                        new CallToAction("Join in", "https://example.org/join"),
                        List.of(ID)),
                new Story(2),
                new Story(null),
                new Video(
                        "https://videos.example/ask",
                        95,
                        "**Cllr Pandor:** Welcome.",
                        List.of(new Caption("ur", "https://videos.example/ur.vtt")),
                        "Ask a councillor"),
                new Video("https://videos.example/ask", null, null, List.of(), null),
                new LiveCoverage(true, List.of(new LiveEntry(ID, MOMENT, "The vote is *in*.", ID, null))),
                new ScrutinyExplainer(
                        "Children's Scrutiny Panel", ID, List.of(new QuestionAndAnswer("Why?", "So that.")), ID),
                new ScrutinyExplainer(null, null, List.of(), null),
                new PenPortrait(
                        "Cathy Scott",
                        PersonKind.COUNCILLOR,
                        "dalton",
                        "Labour",
                        List.of("Deputy Leader"),
                        List.of("Housing")),
                new HelpArticle("Protocol, clause 4", LocalDate.of(2020, 2, 29)),
                new Opportunity(FuzzyDate.day(2019, 1, 23), "Huddersfield Town Hall", null),
                new Event(MOMENT, MOMENT.plusSeconds(3600), FuzzyDate.TO_CONFIRM, null),
                new WardProfile(
                        "ashbrow", List.of(new WardFact("People", "19,214", "Census", LocalDate.of(2011, 3, 27)))));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void isReadBackFromStorageAsItWas(Details details) {
        EditionContent content = Contents.story("Ask Meltham").details(details).content();

        String json = StoredJson.write(content);

        assertThat(StoredJson.read(json, EditionContent.class)).isEqualTo(content);
        assertThat(json).contains("\"type\":\"" + details.type() + "\"");
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void readsWhatALaterVersionStored(Details details) {
        String json = StoredJson.write(details).replaceFirst("\\{", "{\"notYetInvented\":{\"a\":[1]},");

        assertThat(StoredJson.read(json, Details.class)).isEqualTo(details);
    }

    @Test
    void everyTypeOfContentIsTried() {
        assertThat(everyType().map(Details::type)).contains(ContentType.values());
        assertThat(Arrays.stream(ContentType.values()).map(ContentType::details))
                .containsExactlyInAnyOrderElementsOf(everyType()
                        .<Class<? extends Details>>map(Details::getClass)
                        .distinct()
                        .toList());
    }

    @Test
    void momentsAndDatesAreStoredAsPeopleCanReadThem() {
        assertThat(StoredJson.write(new Event(MOMENT, null, FuzzyDate.month(2019, 1), null)))
                .contains("\"startsAt\":\"2019-01-23T18:30:00.123456Z\"", "\"from\":\"2019-01-01\"");
    }
}
