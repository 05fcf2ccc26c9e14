package org.moothall.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;
import static org.moothall.content.testing.Refusals.codes;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.CallToAction;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.Caption;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Story;
import org.moothall.content.details.Video;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;

class ContentRulesTest extends ContentTest {

    private static final UUID NOTHING = UUID.fromString("00000000-0000-7000-8000-000000000000");

    private List<String> refused(Contents contents) {
        EditionContent content = contents.content();
        return codes(() -> desk.create()
                .create(EDITOR, new CreateDocument.Order(null, content.details().type(), null, content)));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Contents wrong = story("T".repeat(10_000))
                .summary("s".repeat(401))
                .body("b".repeat(200_001))
                .topics("scrutiny", "weather")
                .wards("narnia")
                .leadImage(NOTHING)
                .related(NOTHING)
                .credits(new Credit("", null))
                .openings(new Opening(Audience.STAFF, null), new Opening(Audience.STAFF, clock.instant()));

        assertThat(refused(wrong))
                .containsExactlyInAnyOrder(
                        "TOO_LONG content.title",
                        "TOO_LONG content.summary",
                        "TOO_LONG content.body",
                        "UNKNOWN_VALUE content.topics",
                        "UNKNOWN_VALUE content.wards",
                        "UNKNOWN_VALUE content.leadImage",
                        "UNKNOWN_VALUE content.related.0",
                        "REQUIRED content.credits.0.name",
                        "MALFORMED content.openings");
    }

    @Test
    void nothingIsStoredOfWhatIsRefused() {
        Document document = desk.draft(story("Ask Meltham"));

        codes(() -> desk.save(document, story("").wards("narnia")));

        assertThat(desk.stored(document).version()).isEqualTo(document.version());
        assertThat(desk.editions(document).getFirst().content().title()).isEqualTo("Ask Meltham");
    }

    @Test
    void aTitleIsNeeded() {
        assertThat(refused(story("   "))).containsExactly("REQUIRED content.title");
    }

    @Test
    void theFieldsMustBeThoseOfTheDocumentsType() {
        EditionContent content = story("Ask Meltham").details(new Story(null)).content();

        assertThat(codes(() -> desk.create()
                        .create(EDITOR, new CreateDocument.Order(null, ContentType.HELP_ARTICLE, null, content))))
                .containsExactly("WRONG_TYPE content.details");
    }

    @Test
    void textThatNoParserShouldSeeIsRefusedWithItsField() {
        Video video = new Video("https://videos.example/ask", 60, "[a](".repeat(5_000), List.of(), null);

        assertThat(refused(story("Ask Meltham").body(">".repeat(100_000)).details(video)))
                .containsExactly("MALFORMED content.body", "MALFORMED content.details.transcript");
    }

    @Test
    void fieldsOfATypeAreLookedAtOneByOne() {
        Video video = new Video("ftp://videos", 0, null, List.of(new Caption("??", "nowhere")), "s".repeat(201));
        CampaignBurst burst = new CampaignBurst(
                0,
                "Your ward",
                NOTHING,
                FuzzyDate.ONGOING,
                new CallToAction("", "javascript:alert(1)"),
                List.of(NOTHING));

        assertThat(refused(story("Ask Meltham").details(video)))
                .containsExactlyInAnyOrder(
                        "MALFORMED content.details.url",
                        "OUT_OF_RANGE content.details.durationSeconds",
                        "TOO_LONG content.details.series",
                        "MALFORMED content.details.captions.0.url",
                        "MALFORMED content.details.captions.0.language");
        assertThat(refused(story("Burst").details(burst)))
                .containsExactlyInAnyOrder(
                        "OUT_OF_RANGE content.details.number",
                        "REQUIRED content.details.callToAction.label",
                        "MALFORMED content.details.callToAction.url",
                        "UNKNOWN_VALUE content.details.items.0",
                        "UNKNOWN_VALUE content.details.artwork");
    }

    @Test
    void aWardInTheFieldsOfATypeMustBeKnown() {
        PenPortrait portrait =
                new PenPortrait("Cathy Scott", PersonKind.COUNCILLOR, "narnia", null, List.of(), List.of());

        assertThat(refused(story("Cathy Scott").details(portrait)))
                .containsExactly("UNKNOWN_VALUE content.details.ward");
    }

    @Nested
    class AReference {

        @Test
        void mustLeadToTheRightType() {
            UUID story = desk.draft(story("A story")).id();
            ScrutinyExplainer explainer = new ScrutinyExplainer("Health", story, List.of(), story);

            assertThat(refused(story("Health").credits(new Credit("", story)).details(explainer)))
                    .containsExactlyInAnyOrder(
                            "WRONG_TYPE content.credits.0.portrait",
                            "WRONG_TYPE content.details.chair",
                            "WRONG_TYPE content.details.video");
        }

        @Test
        void inTheTextMustLeadSomewhere() {
            assertThat(refused(story("Ask Meltham")
                            .body("[gone](document:%s) ![gone](asset:%s)".formatted(NOTHING, NOTHING))))
                    .containsExactlyInAnyOrder("UNKNOWN_VALUE content.body#0", "UNKNOWN_VALUE content.body#0");
        }

        @Test
        void comesTwentyFourTimesAtMost() {
            UUID[] related = Collections.nCopies(25, 0).stream()
                    .map(n -> desk.draft(story("Related")).id())
                    .toArray(UUID[]::new);

            assertThat(refused(story("Ask Meltham").related(related))).containsExactly("TOO_MANY content.related");
        }
    }

    @Nested
    class ASlug {

        @Test
        void isMadeFromTheTitleAndNumberedWhenTaken() {
            String title = "Ask Meltham " + UUID.randomUUID();
            EditionContent content = story(title).content();
            CreateDocument.Order order = new CreateDocument.Order(null, ContentType.STORY, " ", content);

            Document first = desk.create().create(EDITOR, order);
            Document second = desk.create().create(EDITOR, order);
            Document third = desk.create().create(EDITOR, order);

            assertThat(first.slug()).isEqualTo(Slug.from(title).value());
            assertThat(second.slug()).isEqualTo(first.slug() + "-2");
            assertThat(third.slug()).isEqualTo(first.slug() + "-3");
        }

        @Test
        void ofAnotherDocumentIsTaken() {
            Document other = desk.draft(story("Ask Meltham"));
            Document document = desk.draft(story("Ask Meltham"));

            assertThat(codes(() -> desk.changeSlug().change(EDITOR, seen(document), other.slug())))
                    .containsExactly("SLUG_TAKEN slug");
        }

        @Test
        void thatTheSitesUseThemselvesIsReserved() {
            Document document = desk.draft(story("Ask Meltham"));

            assertThat(codes(() -> desk.changeSlug().change(EDITOR, seen(document), "stories")))
                    .containsExactly("SLUG_RESERVED slug");
            Document named = desk.create()
                    .create(
                            EDITOR,
                            new CreateDocument.Order(
                                    null, ContentType.STORY, null, story("Help").content()));
            assertThat(named.slug()).startsWith("help-");
        }

        @Test
        void thatOnceLedToAnotherDocumentIsTaken() {
            Document other = desk.live(story("Ask Meltham"));
            String former = other.slug();
            desk.changeSlug().change(EDITOR, seen(other), "moved-" + other.id());
            Document document = desk.draft(story("Ask Meltham"));

            assertThat(codes(() -> desk.changeSlug().change(EDITOR, seen(document), former)))
                    .containsExactly("SLUG_TAKEN slug");
            assertThat(codes(() -> desk.create()
                            .create(
                                    EDITOR,
                                    new CreateDocument.Order(
                                            null,
                                            ContentType.STORY,
                                            former,
                                            story("Mine").content()))))
                    .containsExactly("SLUG_TAKEN slug");
        }
    }
}
