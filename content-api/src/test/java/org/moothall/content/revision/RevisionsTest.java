package org.moothall.content.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.READER;
import static org.moothall.content.testing.Desk.seen;
import static org.moothall.content.testing.Refusals.codes;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.Edition;
import org.moothall.content.document.RestoreRevision;
import org.moothall.content.document.SaveDraft;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.testing.ContentTest;
import org.springframework.beans.factory.annotation.Autowired;

class RevisionsTest extends ContentTest {

    @Autowired
    private Revisions revisions;

    @Autowired
    private SaveDraft save;

    @Autowired
    private RestoreRevision restore;

    @Autowired
    private DocumentEvents events;

    private Document autosave(Document document, String title) {
        return save.autosave(EDITOR, seen(document), story(title).content());
    }

    private List<Revision> saves(Document document) {
        return revisions.before(document.id(), null, 100);
    }

    private List<String> titles(Document document) {
        return saves(document).stream().map(Revision::title).toList();
    }

    private List<EventKind> history(Document document) {
        return events.of(List.of(document.id())).get(document.id()).stream()
                .map(DocumentEvent::kind)
                .toList();
    }

    private Document restoreFirst(Document document) {
        return restore.restore(EDITOR, seen(document), saves(document).getLast().id());
    }

    @Nested
    class EverySave {

        @Test
        void isKeptWithWhatItSaid() {
            Document document = autosave(desk.save(desk.draft(story("One")), story("Two")), "Three");

            assertThat(titles(document)).containsExactly("Three", "Two", "One");
            assertThat(saves(document))
                    .extracting(Revision::kind)
                    .containsExactly(RevisionKind.AUTOSAVE, RevisionKind.SAVE, RevisionKind.SAVE);
            assertThat(saves(document)).extracting(Revision::savedBy).containsOnly(EDITOR.username());
            UUID first = saves(document).getLast().id();
            assertThat(revisions.editions(List.of(first)).get(first).content()).contains("\"One\"");
        }

        @Test
        void isKeptEvenWhenNothingChanged() {
            Document document = desk.save(desk.draft(story("The same")), story("The same"));

            assertThat(titles(document)).containsExactly("The same", "The same");
        }

        @Test
        void survivesThatTheDraftIsDiscarded() {
            Document document = desk.save(desk.live(story("Live")), story("Given up"));
            Document discarded = desk.discard().discard(EDITOR, seen(document));

            assertThat(titles(discarded)).containsExactly("Given up", "Live");
        }

        @Test
        void isNotKeptWhenItWasRefused() {
            Document document = desk.draft(story("Mine"));
            desk.save(document, story("Theirs"));

            assertThat(codes(() -> autosave(document, "Stale"))).containsExactly("STALE_VERSION version");
            assertThat(codes(() -> autosave(desk.stored(document), " "))).containsExactly("REQUIRED content.title");
            assertThat(titles(document)).containsExactly("Theirs", "Mine");
        }

        @Test
        void isListedPageByPage() {
            Document document = autosave(autosave(desk.draft(story("One")), "Two"), "Three");
            List<Revision> page = revisions.before(document.id(), null, 2);

            assertThat(revisions.before(document.id(), page.getLast().version(), 2))
                    .extracting(Revision::title)
                    .containsExactly("One");
            assertThat(revisions.count(document.id())).isEqualTo(3);
        }
    }

    @Nested
    class ARunOfAutosaves {

        @Test
        void isToldOnceInTheHistory() {
            Document document = desk.live(story("Live"));
            for (int i = 0; i < 5; i++) {
                clock.pass(Duration.ofSeconds(20));
                document = autosave(document, "Writing " + i);
            }

            assertThat(history(document))
                    .containsExactly(EventKind.DRAFT_STARTED, EventKind.PUBLISHED, EventKind.CREATED);
            assertThat(saves(document)).hasSize(6);
        }

        @Test
        void isToldAgainWhenSomebodyElseGoesOn() {
            Document document = autosave(desk.live(story("Live")), "Mine");
            Document theirs =
                    save.autosave(AUTHOR, seen(document), story("Theirs").content());

            assertThat(history(theirs)).startsWith(EventKind.DRAFT_SAVED, EventKind.DRAFT_STARTED);
        }

        @Test
        void isToldAgainAfterHalfAnHour() {
            Document document = autosave(desk.live(story("Live")), "Before lunch");
            clock.pass(Duration.ofMinutes(31));

            assertThat(history(autosave(document, "After lunch")))
                    .startsWith(EventKind.DRAFT_SAVED, EventKind.DRAFT_STARTED);
        }

        @Test
        void leavesWhatReadersSeeAlone() {
            Document document = autosave(desk.live(story("Live")), "Being written");

            assertThat(document.state()).isEqualTo(DocumentState.LIVE_WITH_DRAFT);
            assertThat(document.live().map(Edition::content).orElseThrow().title())
                    .isEqualTo("Live");
        }
    }

    @Nested
    class Restoring {

        @Test
        void bringsASaveBackAndKeepsWhatItReplaced() {
            Document document = desk.save(desk.draft(story("One").body("First words.")), story("Two"));

            Document restored = restoreFirst(document);

            assertThat(restored.draft().orElseThrow().content().body()).isEqualTo("First words.");
            assertThat(titles(restored)).containsExactly("One", "Two", "One");
            assertThat(saves(restored).getFirst().kind()).isEqualTo(RevisionKind.RESTORE);
            assertThat(history(restored)).startsWith(EventKind.RESTORED);
        }

        @Test
        void startsADraftWhenThereIsNone() {
            Document document = desk.publish(desk.save(desk.draft(story("One")), story("Two")));

            Document restored = restoreFirst(document);

            assertThat(restored.state()).isEqualTo(DocumentState.LIVE_WITH_DRAFT);
            assertThat(restored.title()).isEqualTo("One");
        }

        @Test
        void isRefusedForAnotherDocumentsSave() {
            UUID other = saves(desk.draft(story("Another"))).getFirst().id();
            Document document = desk.draft(story("This one"));

            assertThat(codes(() -> restore.restore(EDITOR, seen(document), other)))
                    .containsExactly("NOT_FOUND revisionId");
        }

        @Test
        void isRefusedOnTopOfAStaleVersionAndForReaders() {
            Document document = desk.draft(story("One"));
            UUID first = saves(document).getFirst().id();
            desk.save(document, story("Two"));

            assertThat(codes(() -> restore.restore(EDITOR, seen(document), first)))
                    .containsExactly("STALE_VERSION version");
            assertThat(codes(() -> restore.restore(READER, seen(desk.stored(document)), first)))
                    .containsExactly("NOT_ALLOWED");
        }

        @Test
        void isRefusedWhileTheDraftIsScheduled() {
            Document document = desk.draft(story("One"));
            UUID first = saves(document).getFirst().id();
            desk.schedule().schedule(EDITOR, seen(document), clock.instant().plus(Duration.ofDays(9)), null);

            assertThat(codes(() -> restore.restore(EDITOR, seen(desk.stored(document)), first)))
                    .containsExactly("WRONG_STATE");
        }
    }
}
