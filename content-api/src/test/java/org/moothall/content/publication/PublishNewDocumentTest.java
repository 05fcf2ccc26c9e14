package org.moothall.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.content.audience.Audience.COUNCILLOR;
import static org.moothall.content.audience.Audience.PUBLIC;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Refusals.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.audience.Opening;
import org.moothall.content.document.CreateDocument;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.EditionState;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;
import org.moothall.content.testing.Pictures;
import org.moothall.content.testing.Triggers;
import org.springframework.beans.factory.annotation.Autowired;

class PublishNewDocumentTest extends ContentTest {

    @Autowired
    private PublishNewDocument publishNew;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Triggers triggers;

    private static String newSlug() {
        return "test-" + UUID.randomUUID();
    }

    private Document publish(Contents contents) {
        return publish(EDITOR, newSlug(), contents);
    }

    private Document publish(Caller caller, String slug, Contents contents) {
        EditionContent content = contents.content();
        return publishNew.publish(
                caller, new CreateDocument.Order(null, content.details().type(), slug, content), "From the webcast");
    }

    private Readers readers(Document document) {
        return Readers.of(jdbc, document);
    }

    private int documents(String slug) {
        return jdbc.queryForObject("select count(*) from document where slug = ?", Integer.class, slug);
    }

    @Nested
    class WhatComesOfIt {

        @Test
        void isWhatCreatingAndThenPublishingWouldHaveGivenReaders() {
            UUID image = pictures.described("library.jpg");
            Document related = desk.live(story("Ask Holmfirth"));
            Contents contents = story("Ask Ashbrow")
                    .leadImage(image)
                    .related(related.id())
                    .body("See [Holmfirth](document:%s).".formatted(related.id()));

            Document atOnce = publish(contents);
            Document inSteps = desk.live(contents);

            assertThat(readers(atOnce).published())
                    .usingRecursiveComparison()
                    .ignoringFields("id", "slug", "number")
                    .isEqualTo(readers(inSteps).published());
            assertThat(readers(atOnce).audiences()).isEqualTo(readers(inSteps).audiences());
            assertThat(readers(atOnce).rows()).isEqualTo(readers(inSteps).rows());
            assertThat(readers(atOnce).log()).containsExactly("PUBLISHED");
            assertThat(readers(atOnce).lastEntry()).isEqualTo(readers(atOnce).json());
        }

        @Test
        void isADocumentThatIsLiveAndCanBeWrittenOn() {
            Document document = publish(story("Ask Ashbrow"));

            assertThat(desk.stored(document).state()).isEqualTo(DocumentState.LIVE);
            assertThat(desk.stored(document).publishedAt()).isEqualTo(clock.instant());
            Document second = desk.publish(desk.save(document, story("Ask Ashbrow, corrected")));
            assertThat(desk.editions(second))
                    .extracting(Edition::state)
                    .containsExactly(EditionState.LIVE, EditionState.SUPERSEDED);
        }

        @Test
        void keepsTheRelationsThatTheDatabaseGuards() {
            UUID image = pictures.described("library.jpg");
            Document document = publish(story("Ask Ashbrow").leadImage(image));

            assertThat(jdbc.queryForList(
                            "select a.asset_id from edition_asset a join edition e on e.id = a.edition_id"
                                    + " where e.document_id = ?",
                            UUID.class,
                            document.id()))
                    .containsExactly(image);
            assertThat(jdbc.queryForList(
                            "select value from document_tag where document_id = ? order by kind, value",
                            String.class,
                            document.id()))
                    .contains("ashbrow", "scrutiny");
        }

        @Test
        void isToldByTheHistoryTheAuditLogAndTheSaves() {
            Document document = publish(story("Ask Ashbrow"));

            assertThat(jdbc.queryForList(
                            "select kind from document_event where document_id = ? order by id",
                            String.class,
                            document.id()))
                    .containsExactly("CREATED", "PUBLISHED");
            List<Map<String, Object>> told = jdbc.queryForList(
                    "select action, actor, edition, note, changes from audit_entry where subject_id = ? order by id",
                    document.id().toString());
            assertThat(told).extracting(entry -> entry.get("action")).containsExactly("CREATED", "PUBLISHED");
            assertThat(told.getFirst().get("changes").toString()).contains("Ask Ashbrow", "LIVE");
            assertThat(told.getLast())
                    .containsEntry("actor", EDITOR.username())
                    .containsEntry("edition", 1)
                    .containsEntry("note", "From the webcast");
            assertThat(jdbc.queryForObject(
                            "select count(*) from edition_revision where document_id = ?",
                            Integer.class,
                            document.id()))
                    .isOne();
        }

        @Test
        void waitsForAnAudienceThatOpensLater() {
            Instant later = clock.instant().plus(Duration.ofDays(2));
            Document document =
                    publish(story("Briefing").openings(new Opening(COUNCILLOR, null), new Opening(PUBLIC, later)));

            assertThat(readers(document).audiences()).containsExactly("COUNCILLOR");
            assertThat(jdbc.queryForList(
                            "select audience from scheduled_action where document_id = ? and kind = 'OPEN'"
                                    + " and state = 'PENDING'",
                            String.class,
                            document.id()))
                    .containsExactly("PUBLIC");
        }
    }

    @Nested
    class NothingIsKept {

        @Test
        void whenAPublishingCheckFindsErrors() {
            String slug = newSlug();

            assertThat(codes(() -> publish(
                            EDITOR, slug, story("Ask Ashbrow").summary("").openings())))
                    .containsExactlyInAnyOrder("CHECKS_FAILED content.summary", "CHECKS_FAILED content.openings");

            assertThat(documents(slug)).isZero();
        }

        @Test
        void whenTheContentMayNotBeStored() {
            String slug = newSlug();

            assertThat(codes(() -> publish(EDITOR, slug, story("Ask Ashbrow").wards("narnia"))))
                    .containsExactly("UNKNOWN_VALUE content.wards");

            assertThat(documents(slug)).isZero();
        }

        @Test
        void whenTheCallerMayWriteButNotPublish() {
            String slug = newSlug();

            assertThat(codes(() -> publish(AUTHOR, slug, story("Ask Ashbrow")))).containsExactly("NOT_ALLOWED");

            assertThat(documents(slug)).isZero();
        }

        @Test
        void whenTheSlugLeadsElsewhere() {
            Document other = desk.live(story("Ask Ashbrow"));

            assertThat(codes(() -> publish(EDITOR, other.slug(), story("Ask Ashbrow again"))))
                    .containsExactly("SLUG_TAKEN slug");
        }

        @Test
        void whenTheDatabaseFails() {
            String slug = newSlug();
            Long head = jdbc.queryForObject("select number from publication_log_head", Long.class);

            triggers.whileRefusing(
                    "publication_log",
                    "new.actor = '" + EDITOR.username() + "'",
                    () -> assertThatThrownBy(() -> publish(EDITOR, slug, story("Ask Ashbrow")))
                            .hasMessageContaining("The disk is full"));

            assertThat(documents(slug)).isZero();
            assertThat(jdbc.queryForObject("select number from publication_log_head", Long.class))
                    .isEqualTo(head);
            assertThat(publish(EDITOR, slug, story("Ask Ashbrow")).state()).isEqualTo(DocumentState.LIVE);
        }
    }
}
