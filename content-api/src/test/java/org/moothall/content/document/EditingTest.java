package org.moothall.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.document.EditionState.DISCARDED;
import static org.moothall.content.document.EditionState.DRAFT;
import static org.moothall.content.document.EditionState.LIVE;
import static org.moothall.content.document.EditionState.SUPERSEDED;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.READER;
import static org.moothall.content.testing.Desk.seen;
import static org.moothall.content.testing.Refusals.codes;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;

class EditingTest extends ContentTest {

    @Autowired
    private DocumentEvents events;

    private List<EventKind> history(Document document) {
        return events.of(List.of(document.id())).get(document.id()).stream()
                .map(DocumentEvent::kind)
                .toList();
    }

    @Nested
    class ADraft {

        @Test
        void isWhatANewDocumentBeginsWith() {
            Document document = desk.draft(story("Ask Meltham"));

            assertThat(desk.stored(document).state()).isEqualTo(DocumentState.DRAFT);
            assertThat(desk.editions(document)).singleElement().satisfies(edition -> {
                assertThat(edition.number()).isEqualTo(1);
                assertThat(edition.state()).isEqualTo(DRAFT);
                assertThat(edition.createdBy()).isEqualTo(EDITOR.username());
            });
            assertThat(history(document)).containsExactly(EventKind.CREATED);
        }

        @Test
        void isSavedInPlaceAndCountsTheVersionUp() {
            Document document = desk.draft(story("Ask Meltham"));

            Document saved = desk.save(document, story("Ask Meltham again"));

            assertThat(saved.version()).isEqualTo(document.version() + 1);
            assertThat(desk.stored(document).title()).isEqualTo("Ask Meltham again");
            assertThat(desk.editions(document)).hasSize(1);
            assertThat(history(document)).containsExactly(EventKind.DRAFT_SAVED, EventKind.CREATED);
        }

        @Test
        void startsBesideTheLiveEdition() {
            Document live = desk.live(story("Ask Meltham"));

            Document document = desk.save(live, story("Ask Meltham, second time"));

            assertThat(document.state()).isEqualTo(DocumentState.LIVE_WITH_DRAFT);
            assertThat(desk.editions(document)).extracting(Edition::state).containsExactly(DRAFT, LIVE);
        }

        @Test
        void isHandedInAndTakenBack() {
            Document document = desk.draft(story("Ask Meltham"));

            Document submitted = desk.submit().submit(AUTHOR, seen(document), "Ready for Monday");
            assertThat(submitted.state()).isEqualTo(DocumentState.SUBMITTED);
            assertThat(codes(() -> desk.submit().submit(AUTHOR, seen(submitted), null)))
                    .containsExactly("WRONG_STATE");

            Document recalled = desk.recall().recall(AUTHOR, seen(submitted));
            assertThat(recalled.state()).isEqualTo(DocumentState.DRAFT);
            assertThat(codes(() -> desk.recall().recall(AUTHOR, seen(recalled))))
                    .containsExactly("WRONG_STATE");
        }

        @Test
        void staysInTheHistoryWhenItIsDiscarded() {
            Document document = desk.draft(story("Ask Meltham"));

            Document discarded = desk.discard().discard(AUTHOR, seen(document));

            assertThat(discarded.state()).isEqualTo(DocumentState.DISCARDED);
            assertThat(desk.editions(document)).extracting(Edition::state).containsExactly(DISCARDED);
            assertThat(codes(() -> desk.discard().discard(AUTHOR, seen(discarded))))
                    .containsExactly("WRONG_STATE");
        }

        @Test
        void leavesTheLiveEditionsTitleBehindWhenItIsDiscarded() {
            Document document = desk.save(desk.live(story("Ask Meltham")), story("Never mind"));

            assertThat(desk.discard().discard(AUTHOR, seen(document)).title()).isEqualTo("Ask Meltham");
        }
    }

    @Nested
    class AnEarlierEdition {

        @Test
        void isRestoredAsANewDraft() {
            Document document = desk.publish(desk.save(desk.live(story("First")), story("Second")));
            Edition first = desk.editions(document).getLast();

            Document restored = desk.restore().restore(AUTHOR, seen(document), first.id());

            assertThat(desk.editions(restored)).extracting(Edition::state).containsExactly(DRAFT, LIVE, SUPERSEDED);
            assertThat(desk.editions(restored).getFirst().content()).isEqualTo(first.content());
        }

        @Test
        void takesThePlaceOfTheDraftWhichIsKept() {
            Document document = desk.save(desk.live(story("First")), story("Second"));
            Edition first = desk.editions(document).getLast();

            Document restored = desk.restore().restore(AUTHOR, seen(document), first.id());

            assertThat(desk.editions(restored)).extracting(Edition::state).containsExactly(DRAFT, DISCARDED, LIVE);
        }

        @Test
        void ofAnotherDocumentIsNotFound() {
            Document document = desk.draft(story("Mine"));
            Edition other = desk.editions(desk.draft(story("Yours"))).getFirst();

            assertThat(codes(() -> desk.restore().restore(AUTHOR, seen(document), other.id())))
                    .containsExactly("NOT_FOUND editionId");
        }
    }

    @Nested
    class AnOldVersion {

        @Test
        void isRefusedWithBothVersionsAndNothingChanges() {
            Document first = desk.draft(story("Ask Meltham"));
            Document second = desk.save(first, story("Ask Meltham, by Edith"));

            List<Refusal> refusals = Refusals.of(() -> desk.save()
                    .save(AUTHOR, seen(first), story("Ask Meltham, by Arthur").content()));

            assertThat(refusals).singleElement().satisfies(refusal -> {
                assertThat(refusal.code()).isEqualTo(RefusalCode.STALE_VERSION);
                assertThat(refusal.givenVersion()).isEqualTo(first.version());
                assertThat(refusal.storedVersion()).isEqualTo(second.version());
            });
            assertThat(desk.stored(first).title()).isEqualTo("Ask Meltham, by Edith");
            assertThat(desk.stored(first).version()).isEqualTo(second.version());
        }

        @Test
        void isRefusedWhateverIsDone() {
            Document document = desk.live(story("Ask Meltham"));
            Target old = new Target(document.id(), document.version() - 1);
            Edition edition = desk.editions(document).getFirst();

            assertThat(codes(() -> desk.publish().publish(EDITOR, old, null))).containsExactly("STALE_VERSION version");
            assertThat(codes(() -> desk.submit().submit(EDITOR, old, null))).containsExactly("STALE_VERSION version");
            assertThat(codes(() -> desk.discard().discard(EDITOR, old))).containsExactly("STALE_VERSION version");
            assertThat(codes(() -> desk.recall().recall(EDITOR, old))).containsExactly("STALE_VERSION version");
            assertThat(codes(() -> desk.restore().restore(EDITOR, old, edition.id())))
                    .containsExactly("STALE_VERSION version");
            assertThat(codes(() -> desk.changeSlug().change(EDITOR, old, "elsewhere")))
                    .containsExactly("STALE_VERSION version");
            assertThat(codes(() -> desk.withdraw(document, " ", null))).containsExactly("REQUIRED reason");
        }
    }

    @Nested
    class SomebodyWithoutTheRight {

        @Test
        void mayNotWriteAsAReader() {
            Document document = desk.draft(story("Ask Meltham"));

            assertThat(codes(() -> desk.save()
                            .save(READER, seen(document), story("Mine").content())))
                    .containsExactly("NOT_ALLOWED");
            assertThat(codes(() -> desk.submit().submit(READER, seen(document), null)))
                    .containsExactly("NOT_ALLOWED");
            assertThat(codes(() -> desk.discard().discard(READER, seen(document))))
                    .containsExactly("NOT_ALLOWED");
            assertThat(desk.stored(document).version()).isEqualTo(document.version());
        }

        @Test
        void mayNotPublishAsAnAuthor() {
            Document document = desk.draft(story("Ask Meltham"));

            assertThat(codes(() -> desk.publish().publish(AUTHOR, seen(document), null)))
                    .containsExactly("NOT_ALLOWED");
            assertThat(codes(() -> desk.schedule()
                            .schedule(AUTHOR, seen(document), clock.instant().plusSeconds(60), null)))
                    .containsExactly("NOT_ALLOWED");
            assertThat(desk.stored(document).state()).isEqualTo(DocumentState.DRAFT);
        }

        @Test
        void mayNotMoveALiveDocumentAsAnAuthor() {
            Document document = desk.live(story("Ask Meltham"));

            assertThat(codes(() -> desk.changeSlug().change(AUTHOR, seen(document), "moved-" + UUID.randomUUID())))
                    .containsExactly("NOT_ALLOWED");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(codes(() -> desk.submit().submit(EDITOR, new Target(UUID.randomUUID(), 1), null)))
                .containsExactly("NOT_FOUND id");
    }
}
