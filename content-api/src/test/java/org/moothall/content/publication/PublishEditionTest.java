package org.moothall.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.content.audience.Audience.COUNCILLOR;
import static org.moothall.content.audience.Audience.PUBLIC;
import static org.moothall.content.audience.Audience.STAFF;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;
import static org.moothall.content.testing.Refusals.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.moothall.content.document.Credit;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionState;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Pictures;
import org.moothall.content.testing.Triggers;
import org.springframework.beans.factory.annotation.Autowired;

class PublishEditionTest extends ContentTest {

    @Autowired
    private Pictures pictures;

    @Autowired
    private Triggers triggers;

    private Readers readers(Document document) {
        return Readers.of(jdbc, document);
    }

    @Nested
    class WhatReadersGet {

        @Test
        void isTheWholeDocument() {
            UUID image = pictures.described("library.jpg");
            UUID portrait = desk.live(story("Cathy Scott").details(cathy())).id();
            Document related = desk.live(story("Ask Holmfirth"));
            Document document = desk.live(story("Ask Ashbrow")
                    .leadImage(image)
                    .credits(new Credit("", portrait))
                    .related(related.id())
                    .body("See [Holmfirth](document:%s).%n%n![](asset:%s)".formatted(related.id(), image)));

            PublishedDocument published = readers(document).published();

            assertThat(published.slug()).isEqualTo(document.slug());
            assertThat(published.title()).isEqualTo("Ask Ashbrow");
            assertThat(published.body().html())
                    .contains("href=\"/" + related.slug() + "\"", "width=\"", "alt=\"Councillors at a table");
            assertThat(published.credits()).containsExactly(new PublishedCredit("Cathy Scott", portrait));
            assertThat(published.leadImage()).isEqualTo(published.images().get(image));
            assertThat(published.leadImage().width()).isEqualTo(1600);
            assertThat(published.related()).containsExactly(related.id());
            assertThat(published.publishedAt()).isEqualTo(clock.instant());
            assertThat(published.updatedAt()).isEqualTo(clock.instant());
            assertThat(published.search().names()).contains("Cathy Scott", "Ashbrow");
            assertThat(published.search().keywords()).contains("Scrutiny");
            assertThat(published.search().people()).containsExactly(portrait);
        }

        @Test
        void isWhatFollowersOfTheLogGet() {
            Document document = desk.live(story("Ask Ashbrow"));

            assertThat(readers(document).log()).containsExactly("PUBLISHED");
            assertThat(readers(document).lastEntry())
                    .isEqualTo(readers(document).json());
        }

        @Test
        void isFiledByThemeTopicWardAndPerson() {
            UUID portrait = desk.live(story("Cathy Scott").details(cathy())).id();
            Document document = desk.live(story("Ask Ashbrow")
                    .topics("young-people", "scrutiny")
                    .wards("dalton", "ashbrow")
                    .credits(new Credit("", portrait)));

            Readers readers = readers(document);

            assertThat(readers.tags("THEME")).containsExactly("PEOPLE");
            assertThat(readers.tags("TOPIC")).containsExactly("young-people", "scrutiny");
            assertThat(readers.tags("WARD")).containsExactly("dalton", "ashbrow");
            assertThat(readers.tags("PERSON")).containsExactly(portrait.toString());
        }

        @Test
        void staysAsItWasWhileADraftIsWritten() {
            Document live = desk.live(story("Ask Ashbrow"));
            String before = readers(live).json();

            desk.save(live, story("Ask Ashbrow, rewritten"));

            assertThat(readers(live).json()).isEqualTo(before);
            assertThat(readers(live).log()).hasSize(1);
        }

        private static PenPortrait cathy() {
            return new PenPortrait("Cathy Scott", PersonKind.COUNCILLOR, "dalton", "Labour", List.of(), List.of());
        }
    }

    @Nested
    class WhoMayRead {

        @Test
        void isOnlyTheAudienceThatItIsFor() {
            assertThat(readers(desk.live(story("Staff notice").openTo(STAFF))).audiences())
                    .containsExactly("STAFF");
            assertThat(readers(desk.live(story("Briefing").openTo(COUNCILLOR))).audiences())
                    .containsExactly("COUNCILLOR");
            assertThat(readers(desk.live(story("News").openTo(PUBLIC))).audiences())
                    .containsExactly("COUNCILLOR", "PUBLIC", "STAFF");
        }

        @Test
        void isNobodyBeforeItOpens() {
            Instant later = clock.instant().plus(Duration.ofDays(400));
            Document document = desk.live(story("Next year").openings(new Opening(PUBLIC, later)));

            assertThat(document.state()).isEqualTo(DocumentState.LIVE);
            assertThat(readers(document).audiences()).isEmpty();
            assertThat(readers(document).published().visibleSince()).isEmpty();
        }

        @Test
        void mayHaveReadItForYearsWhenItIsDatedBack() {
            Instant then = Instant.parse("2018-09-01T08:00:00Z");
            Document document = desk.live(story("Burst one").openings(new Opening(PUBLIC, then)));

            PublishedDocument published = readers(document).published();

            assertThat(published.visibleSince())
                    .containsOnly(Map.entry(PUBLIC, then), Map.entry(STAFF, then), Map.entry(COUNCILLOR, then));
            assertThat(published.publishedAt()).isEqualTo(then);
            assertThat(published.updatedAt()).isEqualTo(then);
        }
    }

    @Nested
    class ASecondEdition {

        @Test
        void supersedesTheFirst() {
            Document live = desk.live(story("Ask Ashbrow"));
            clock.pass(Duration.ofHours(1));

            Document document = desk.publish(desk.save(live, story("Ask Ashbrow, corrected")));

            assertThat(desk.editions(document))
                    .extracting(Edition::state)
                    .containsExactly(EditionState.LIVE, EditionState.SUPERSEDED);
            assertThat(readers(document).published().title()).isEqualTo("Ask Ashbrow, corrected");
            assertThat(readers(document).log()).containsExactly("PUBLISHED", "PUBLISHED");
        }

        @Test
        void keepsTheMomentFromWhichReadersCouldSeeTheFirst() {
            Instant first = clock.instant();
            Document live = desk.live(story("Ask Ashbrow"));
            clock.pass(Duration.ofHours(1));

            Document document = desk.publish(desk.save(live, story("Ask Ashbrow, corrected")));

            assertThat(readers(document).published().publishedAt()).isEqualTo(first);
            assertThat(readers(document).published().visibleSince()).containsEntry(PUBLIC, first);
            assertThat(readers(document).published().updatedAt()).isEqualTo(clock.instant());
        }

        @Test
        void isTakenFromAudiencesThatItIsNotFor() {
            Document live = desk.live(story("Ask Ashbrow"));

            Document document =
                    desk.publish(desk.save(live, story("Ask Ashbrow").openTo(STAFF)));

            assertThat(readers(document).audiences()).containsExactly("STAFF");
        }
    }

    @Nested
    class AFailure {

        @Test
        void ofTheDatabaseLeavesNothingHalf() {
            Document live = desk.live(story("Ask Ashbrow"));
            Document document = desk.save(live, story("Ask Ashbrow, corrected"));
            String before = readers(document).json();
            Long head = jdbc.queryForObject("select number from publication_log_head", Long.class);

            triggers.whileRefusing(
                    "publication_log",
                    "new.document_id = '" + document.id() + "'",
                    () -> assertThatThrownBy(() -> desk.publish(document)).hasMessageContaining("The disk is full"));

            assertThat(desk.stored(document).version()).isEqualTo(document.version());
            assertThat(desk.editions(document))
                    .extracting(Edition::state)
                    .containsExactly(EditionState.DRAFT, EditionState.LIVE);
            assertThat(readers(document).json()).isEqualTo(before);
            assertThat(readers(document).log()).hasSize(1);
            assertThat(jdbc.queryForObject("select number from publication_log_head", Long.class))
                    .isEqualTo(head);
            assertThat(desk.publish(document).state()).isEqualTo(DocumentState.LIVE);
        }

        @Test
        void ofAnEventsRecordLeavesNothingHalf() {
            Document document = desk.draft(story("Ask Ashbrow"));

            triggers.whileRefusing(
                    "document_event",
                    "new.kind = 'PUBLISHED'",
                    () -> assertThatThrownBy(() -> desk.publish(document)).hasMessageContaining("The disk is full"));

            assertThat(readers(document).rows()).isZero();
            assertThat(readers(document).log()).isEmpty();
            assertThat(desk.stored(document).state()).isEqualTo(DocumentState.DRAFT);
        }

        @Test
        void ofTheChecksTellsEveryErrorWithItsField() {
            UUID image = pictures.picture("library.jpg", null);
            Document document = desk.draft(
                    story("Ask Ashbrow").summary("").openings().leadImage(image).body("[](https://a.example)"));

            assertThat(codes(() -> desk.publish(document)))
                    .containsExactlyInAnyOrder(
                            "CHECKS_FAILED content.summary",
                            "CHECKS_FAILED content.openings",
                            "CHECKS_FAILED content.leadImage.alt",
                            "CHECKS_FAILED content.body");
            assertThat(readers(document).rows()).isZero();
        }

        @Test
        void isToPublishWithoutADraft() {
            Document live = desk.live(story("Ask Ashbrow"));

            assertThat(codes(() -> desk.publish().publish(EDITOR, seen(live), null)))
                    .containsExactly("WRONG_STATE");
        }
    }
}
