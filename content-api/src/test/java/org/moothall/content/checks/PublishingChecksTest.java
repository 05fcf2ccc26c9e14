package org.moothall.content.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.moothall.content.details.QuestionAndAnswer;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Video;
import org.moothall.content.details.WardProfile;
import org.moothall.content.document.Document;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.refusal.Refused;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;
import org.moothall.content.testing.Pictures;
import org.springframework.beans.factory.annotation.Autowired;

class PublishingChecksTest extends ContentTest {

    @Autowired
    private PublishingChecks checks;

    @Autowired
    private Pictures pictures;

    /**
     * What is found, but for the missing lead image that most of these tests do without. Whatever it is, publication is
     * refused for its errors and for nothing else.
     */
    private List<String> found(Contents contents) {
        Document document = desk.draft(contents);
        List<Finding> all = checks.of(document);
        assertThat(refusals(document))
                .isEqualTo(all.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> "content." + finding.field() + ": " + finding.message())
                        .toList());
        return all.stream()
                .filter(finding -> !finding.check().equals("LEAD_IMAGE"))
                .map(finding -> finding.severity() + " " + finding.check() + " " + finding.field())
                .toList();
    }

    private List<String> refusals(Document document) {
        try {
            checks.requireNoErrors(document);
            return List.of();
        } catch (Refused refused) {
            return refused.refusals().stream()
                    .map(refusal -> refusal.field() + ": " + refusal.message())
                    .toList();
        }
    }

    @Test
    void nothingIsFoundWhereAllIsWell() {
        Contents good = story("Ask Ashbrow").leadImage(pictures.described("library.jpg"));

        assertThat(checks.of(desk.draft(good))).isEmpty();
    }

    @Test
    void errorsComeFirst() {
        assertThat(found(story("Ask Ashbrow").body("# Ashbrow").summary("")))
                .containsExactly("ERROR SUMMARY summary", "WARNING HEADINGS body");
    }

    @Test
    void eachImageWithoutAlternativeTextIsNamed() {
        UUID silent = pictures.picture("library.jpg", null);
        UUID good = pictures.described("hall.jpg");
        Contents contents =
                story("Ask Ashbrow").leadImage(silent).body("![](asset:" + silent + ") ![](asset:" + good + ")");

        assertThat(found(contents)).containsExactlyInAnyOrder("ERROR ALT_TEXT leadImage.alt", "ERROR ALT_TEXT body");
    }

    @Test
    void anAudienceIsNeeded() {
        assertThat(found(story("Ask Ashbrow").openings())).containsExactly("ERROR AUDIENCE openings");
    }

    @Test
    void anEmptyBodyIsNoticed() {
        assertThat(found(story("Ask Ashbrow").body(" "))).containsExactly("WARNING BODY body");
    }

    @Test
    void aReferenceToSomethingNotLiveIsNoticed() {
        UUID draft = desk.draft(story("Draft")).id();
        UUID live = desk.live(story("Live")).id();

        assertThat(found(story("Ask Ashbrow").related(live, draft))).containsExactly("WARNING REFERENCES related.1");
    }

    @Nested
    class Councillors {

        private List<String> opened(Opening councillors) {
            Opening everyone = new Opening(Audience.PUBLIC, clock.instant().plusSeconds(3_600));
            return found(story("Budget").openings(everyone, councillors));
        }

        @Test
        void mustNotHearAfterThePublic() {
            assertThat(opened(new Opening(Audience.COUNCILLOR, clock.instant().plusSeconds(7_200))))
                    .containsExactly("WARNING COUNCILLORS_FIRST openings");
        }

        @Test
        void mayHearFirstOrAtTheSameTime() {
            assertThat(opened(new Opening(Audience.COUNCILLOR, null))).isEmpty();
            assertThat(opened(new Opening(Audience.COUNCILLOR, clock.instant().plusSeconds(3_600))))
                    .isEmpty();
        }
    }

    @Nested
    class Headings {

        @ParameterizedTest
        @ValueSource(strings = {"# One", "### Three", "## Two\n\n#### Four", "## Two\n\n### Three\n\n##### Five"})
        void thatJumpAreNoticed(String body) {
            assertThat(found(story("Ask Ashbrow").body(body))).containsExactly("WARNING HEADINGS body");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "## Two\n\n### Three\n\n## Two\n\n### Three",
                    "```\n# a comment\n```\n\n## Two",
                    "#hashtag",
                    "Plain"
                })
        void inOrderAreFine(String body) {
            assertThat(found(story("Ask Ashbrow").body(body))).isEmpty();
        }
    }

    @Nested
    class LinkTexts {

        @ParameterizedTest
        @CsvSource({
            "[](https://a.example), ERROR",
            "[ ](https://a.example), ERROR",
            "[Click here](https://a.example), WARNING",
            "[https://a.example](https://a.example), WARNING"
        })
        void thatSayNothingAreNoticed(String body, String severity) {
            assertThat(found(story("Ask Ashbrow").body(body))).containsExactly(severity + " LINK_TEXT body");
        }

        @Test
        void thatSayWhereTheyLeadAreFine() {
            assertThat(found(story("Ask Ashbrow").body("[The budget for 2019](https://a.example)")))
                    .isEmpty();
        }
    }

    @Nested
    class FieldsOfAType {

        @Test
        void areNeededByReaders() {
            assertThat(found(story("Burst")
                            .details(new CampaignBurst(1, " ", null, FuzzyDate.ONGOING, null, List.of()))))
                    .containsExactly("ERROR REQUIRED_FIELD details.strapline");
            assertThat(found(story("Who")
                            .details(new PenPortrait("", PersonKind.OFFICER, null, null, List.of(), List.of()))))
                    .containsExactly("ERROR REQUIRED_FIELD details.name");
            assertThat(found(story("Ward").details(new WardProfile("", List.of()))))
                    .containsExactly("ERROR REQUIRED_FIELD details.ward");
        }

        @Test
        void tellDeafPeopleWhatAVideoSays() {
            assertThat(found(story("Video").details(new Video("", null, null, List.of(), null))))
                    .containsExactly("ERROR REQUIRED_FIELD details.url", "WARNING CAPTIONS details.transcript");
        }

        @Test
        void answerTheirQuestions() {
            List<QuestionAndAnswer> questions = List.of(
                    new QuestionAndAnswer("Why?", "So that."),
                    new QuestionAndAnswer("How?", ""),
                    new QuestionAndAnswer("How?", ""));

            assertThat(found(story("Scrutiny").details(new ScrutinyExplainer(null, null, questions, null))))
                    .containsExactly(
                            "ERROR QUESTIONS details.questions.1.answer", "ERROR QUESTIONS details.questions.2.answer");
        }
    }
}
