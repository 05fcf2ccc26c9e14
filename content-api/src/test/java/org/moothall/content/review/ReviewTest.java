package org.moothall.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.seen;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.colleague.Colleague;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;
import org.moothall.content.testing.Desk;
import org.moothall.content.testing.People;
import org.moothall.content.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewTest extends ContentTest {

    @Autowired
    private AskForReview ask;

    @Autowired
    private AnswerReview answer;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private DocumentEvents events;

    @Autowired
    private People people;

    private Caller nadia;
    private Caller omar;

    @BeforeEach
    void editorsJoin() {
        nadia = people.join("Nadia Khan", Role.EDITOR);
        omar = people.join("Omar Lloyd", Role.EDITOR);
    }

    private Document inReview(Caller... reviewers) {
        List<UUID> ids = Stream.of(reviewers).map(Caller::accountId).toList();
        return ask.ask(Desk.AUTHOR, seen(desk.draft(story("Ask Ashbrow"))), new AskForReview.Request("By Friday", ids));
    }

    private List<ReviewState> states(Document document) {
        return reviews.of(List.of(document.id())).getOrDefault(document.id(), List.of()).stream()
                .map(Review::state)
                .sorted()
                .toList();
    }

    private List<EventKind> history(Document document) {
        return events.of(List.of(document.id())).get(document.id()).stream()
                .map(DocumentEvent::kind)
                .toList();
    }

    @Nested
    class Asking {

        @Test
        void putsTheDraftOnTheDeskOfEachWhoIsNamed() {
            Document document = inReview(nadia, omar);

            assertThat(document.state()).isEqualTo(DocumentState.SUBMITTED);
            assertThat(reviews.askedOf(nadia.accountId())).singleElement().satisfies(review -> {
                assertThat(review.document()).isEqualTo(document.id());
                assertThat(review.note()).isEqualTo("By Friday");
                assertThat(review.askedBy()).isEqualTo(Desk.AUTHOR.username());
            });
            assertThat(history(document)).startsWith(EventKind.REVIEW_ASKED, EventKind.SUBMITTED);
        }

        @Test
        void isDoneOnlyOfThoseWhoMayPublish() {
            Caller author = people.join("Ann Author", Role.AUTHOR);

            assertThat(Refusals.codes(() -> inReview(author))).containsExactly("UNKNOWN_VALUE reviewers");
            assertThat(colleagues.whoMay(org.moothall.content.access.Permission.PUBLISH))
                    .extracting(Colleague::id)
                    .contains(nadia.accountId(), omar.accountId())
                    .doesNotContain(author.accountId());
        }

        @Test
        void isNotDoneOfOneself() {
            Document draft = desk.draft(story("Ask Ashbrow"));

            assertThat(Refusals.codes(() ->
                            ask.ask(nadia, seen(draft), new AskForReview.Request(null, List.of(nadia.accountId())))))
                    .containsExactly("NOT_ALLOWED reviewers");
            assertThat(desk.stored(draft).state()).isEqualTo(DocumentState.DRAFT);
        }

        @Test
        void leavesTheDeskWhenTheDraftIsTakenBack() {
            Document document = inReview(nadia);

            desk.recall().recall(Desk.AUTHOR, seen(document));

            assertThat(reviews.askedOf(nadia.accountId())).isEmpty();
        }
    }

    @Nested
    class Answering {

        @Test
        void approvesOnceEverybodyWhoWasAskedHasApproved() {
            Document document = inReview(nadia, omar);

            Document first = answer.approve(nadia, seen(document), "Reads well");
            Document second = answer.approve(omar, seen(first), null);

            assertThat(first.state()).isEqualTo(DocumentState.SUBMITTED);
            assertThat(second.state()).isEqualTo(DocumentState.APPROVED);
            assertThat(history(document)).startsWith(EventKind.APPROVED, EventKind.APPROVED);
        }

        @Test
        void letsAnEditorWhoWasNotAskedSpeakForThoseWhoHaveNotAnswered() {
            Document document = inReview(nadia);

            Document approved = answer.approve(omar, seen(document), null);

            assertThat(approved.state()).isEqualTo(DocumentState.APPROVED);
            assertThat(states(document)).containsExactly(ReviewState.APPROVED, ReviewState.LAPSED);
            assertThat(reviews.askedOf(nadia.accountId())).isEmpty();
        }

        @Test
        void sendsTheDraftBackWithANote() {
            Document document = inReview(nadia, omar);

            Document back = answer.wantChanges(nadia, seen(document), "Name the councillors.");

            assertThat(back.state()).isEqualTo(DocumentState.CHANGES_WANTED);
            assertThat(reviews.of(List.of(back.id())).get(back.id()))
                    .extracting(Review::answer)
                    .contains("Name the councillors.");
            assertThat(Refusals.codes(() -> answer.wantChanges(nadia, seen(inReview()), " ")))
                    .containsExactly("REQUIRED note");
        }

        @Test
        void isForEditors() {
            Document document = inReview(nadia);

            assertThat(Refusals.codes(() -> answer.approve(Desk.AUTHOR, seen(document), null)))
                    .containsExactly("NOT_ALLOWED");
        }

        @Test
        void isRefusedForADraftThatIsNotInReview() {
            Document draft = desk.draft(story("Ask Ashbrow"));

            assertThat(Refusals.codes(() -> answer.approve(nadia, seen(draft), null)))
                    .containsExactly("WRONG_STATE");
        }
    }

    @Nested
    class Writing {

        private final Contents other = story("Ask Ashbrow, mended");

        @Test
        void makesAnApprovedTextADraftAgain() {
            Document approved = answer.approve(nadia, seen(inReview(nadia)), null);

            assertThat(desk.save(approved, other).state()).isEqualTo(DocumentState.DRAFT);
        }

        @Test
        void leavesAnApprovedTextApprovedWhenNothingChanges() {
            Document approved = answer.approve(nadia, seen(inReview(nadia)), null);

            assertThat(desk.save(approved, story("Ask Ashbrow")).state()).isEqualTo(DocumentState.APPROVED);
        }

        @Test
        void leavesATextInReviewAndOneThatWasSentBackWhereTheyStand() {
            Document document = inReview(nadia);

            Document corrected = desk.save(document, other);
            Document back = answer.wantChanges(nadia, seen(corrected), "Name them.");
            Document mended = desk.save(back, story("Ask Ashbrow, mended again"));
            Document again = ask.ask(Desk.AUTHOR, seen(mended), new AskForReview.Request(null, List.of()));

            assertThat(corrected.state()).isEqualTo(DocumentState.SUBMITTED);
            assertThat(mended.state()).isEqualTo(DocumentState.CHANGES_WANTED);
            assertThat(again.state()).isEqualTo(DocumentState.SUBMITTED);
        }

        @Test
        void keepsTheLiveEditionWhileANewOneIsReviewed() {
            Document live = desk.live(story("Ask Ashbrow"));
            Document draft = desk.save(live, other);
            Document document = ask.ask(Desk.AUTHOR, seen(draft), new AskForReview.Request(null, List.of()));

            Document approved = answer.approve(nadia, seen(document), null);

            assertThat(approved.state()).isEqualTo(DocumentState.LIVE_WITH_DRAFT);
            assertThat(desk.publish(approved).state()).isEqualTo(DocumentState.LIVE);
        }
    }
}
