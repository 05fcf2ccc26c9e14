package org.moothall.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.audience.Audience.STAFF;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;
import static org.moothall.content.testing.Refusals.codes;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionState;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Pictures;
import org.springframework.beans.factory.annotation.Autowired;

class WithdrawDocumentTest extends ContentTest {

    @Autowired
    private Pictures pictures;

    private Readers readers(Document document) {
        return Readers.of(jdbc, document);
    }

    @Nested
    class AWithdrawnDocument {

        @Test
        void isGoneFromEverythingThatReadersGet() {
            Document live = desk.live(story("Ask Ashbrow").leadImage(pictures.described("library.jpg")));

            Document document = desk.withdraw(live, "It was the wrong library.", null);

            assertThat(readers(document).rows()).isZero();
            assertThat(readers(document).log()).containsExactly("PUBLISHED", "WITHDRAWN");
            assertThat(readers(document).lastEntry()).isNull();
            assertThat(document.state()).isEqualTo(DocumentState.WITHDRAWN);
        }

        @Test
        void leavesItsReasonAndRedirectBehind() {
            Document live = desk.live(story("Ask Ashbrow"));

            Document document = desk.withdraw(live, "It was the wrong library.", "ask-dalton");

            assertThat(readers(document).address(document.slug()))
                    .containsEntry("state", "WITHDRAWN")
                    .containsEntry("reason", "It was the wrong library.")
                    .containsEntry("redirect", "ask-dalton")
                    .containsEntry("audiences", "COUNCILLOR,PUBLIC,STAFF");
            assertThat(desk.stored(document).withdrawal()).hasValueSatisfying(withdrawal -> {
                assertThat(withdrawal.reason()).isEqualTo("It was the wrong library.");
                assertThat(withdrawal.by()).isEqualTo(EDITOR.username());
            });
        }

        @Test
        void tellsNobodyWhoCouldNotReadIt() {
            Document document = desk.withdraw(desk.live(story("Notice").openTo(STAFF)), "Old.", null);

            assertThat(readers(document).address(document.slug())).containsEntry("audiences", "STAFF");
        }

        @Test
        void keepsADraftThatIsBeingWritten() {
            Document document = desk.save(desk.live(story("Ask Ashbrow")), story("Next time"));

            Document withdrawn = desk.withdraw(document, "Old.", null);

            assertThat(desk.editions(withdrawn))
                    .extracting(Edition::state)
                    .containsExactly(EditionState.DRAFT, EditionState.WITHDRAWN);
        }

        @Test
        void comesBackWhenItIsPublishedAgain() {
            Document withdrawn = desk.withdraw(desk.live(story("Ask Ashbrow")), "A mistake.", null);

            Document document = desk.publish(desk.save(withdrawn, story("Ask Ashbrow, corrected")));

            assertThat(document.state()).isEqualTo(DocumentState.LIVE);
            assertThat(document.withdrawal()).isEmpty();
            assertThat(readers(document).hasAddress(document.slug())).isFalse();
            assertThat(readers(document).audiences()).containsExactly("COUNCILLOR", "PUBLIC", "STAFF");
            assertThat(readers(document).log()).containsExactly("PUBLISHED", "WITHDRAWN", "PUBLISHED");
        }

        @Test
        void cannotBeWithdrawnTwice() {
            Document withdrawn = desk.withdraw(desk.live(story("Ask Ashbrow")), "A mistake.", null);

            assertThat(codes(() -> desk.withdraw(withdrawn, "Again.", null))).containsExactly("WRONG_STATE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//evil.example", "Not A Slug", "http:/nowhere", "../up"})
    void refusesARedirectThatLeadsNowhere(String redirect) {
        Document live = desk.live(story("Ask Ashbrow"));

        assertThat(codes(() -> desk.withdraw(live, "Old.", redirect))).containsExactly("MALFORMED redirect");
    }

    @Nested
    class ADocumentThatMoves {

        @Test
        void leavesItsFormerAddressLeadingToIt() {
            Document live = desk.live(story("Ask Ashbrow"));
            String former = live.slug();

            Document moved = desk.changeSlug().change(EDITOR, seen(live), "moved-" + live.id());

            assertThat(readers(moved).published().slug()).isEqualTo("moved-" + live.id());
            assertThat(readers(moved).log()).containsExactly("PUBLISHED", "MOVED");
            assertThat(readers(moved).lastEntry()).isEqualTo(readers(moved).json());
            assertThat(readers(moved).address(former))
                    .containsEntry("state", "MOVED")
                    .containsEntry("document_id", live.id());
        }

        @Test
        void mayMoveBack() {
            Document live = desk.live(story("Ask Ashbrow"));
            String former = live.slug();
            Document moved = desk.changeSlug().change(EDITOR, seen(live), "away-" + live.id());

            Document back = desk.changeSlug().change(EDITOR, seen(moved), former);

            assertThat(readers(back).hasAddress(former)).isFalse();
            assertThat(readers(back).address("away-" + live.id())).containsEntry("state", "MOVED");
        }

        @Test
        void leavesNoTraceBeforeAnyReaderKnewIt() {
            Document draft = desk.draft(story("Ask Ashbrow"));
            String former = draft.slug();

            desk.changeSlug().change(EDITOR, seen(draft), "moved-" + draft.id());

            assertThat(readers(draft).hasAddress(former)).isFalse();
            assertThat(readers(draft).log()).isEmpty();
        }

        @Test
        void takesTheWordsOfItsWithdrawalAlongWhenItIsGone() {
            Document live = desk.live(story("Ask Ashbrow"));
            String former = live.slug();
            Document withdrawn = desk.withdraw(live, "Old.", null);

            Document moved = desk.changeSlug().change(EDITOR, seen(withdrawn), "moved-" + live.id());

            assertThat(readers(moved).address(former)).containsEntry("state", "WITHDRAWN");
            assertThat(codes(() -> desk.changeSlug().change(EDITOR, seen(desk.draft(story("Mine"))), former)))
                    .containsExactly("SLUG_TAKEN slug");
        }
    }
}
