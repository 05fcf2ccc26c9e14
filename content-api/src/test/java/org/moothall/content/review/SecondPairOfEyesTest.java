package org.moothall.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.seen;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.CreateDocument;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.publication.PublishNewDocument;
import org.moothall.content.schedule.Scheduler;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;
import org.moothall.content.testing.Desk;
import org.moothall.content.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;

class SecondPairOfEyesTest extends ContentTest {

    private static final Caller ADMINISTRATOR = Desk.somebody("ada@kirklees.example", Role.ADMINISTRATOR);
    private static final Caller COLLEAGUE = Desk.somebody("colin@kirklees.example", Role.EDITOR);

    @Autowired
    private PublishNewDocument publishNew;

    @Autowired
    private AskForReview ask;

    @Autowired
    private AnswerReview answer;

    @Autowired
    private SetTypeRule rule;

    @Autowired
    private TypeRules rules;

    @Autowired
    private Scheduler scheduler;

    @BeforeEach
    void storiesNeedASecondPairOfEyes() {
        rule.set(ADMINISTRATOR, ContentType.STORY, true);
    }

    @AfterEach
    void storiesNeedNothing() {
        rule.set(ADMINISTRATOR, ContentType.STORY, false);
    }

    private Document inReview(Contents contents) {
        return ask.ask(Desk.EDITOR, seen(desk.draft(contents)), new AskForReview.Request(null, List.of()));
    }

    private List<String> refusalsOfPublishing(Document document) {
        return Refusals.codes(() -> desk.publish(document));
    }

    @Nested
    class WhereTheRuleHolds {

        @Test
        void refusesToPublishOrScheduleWhatNobodyElseHasApproved() {
            Document draft = desk.draft(story("Ask Ashbrow"));

            assertThat(refusalsOfPublishing(draft)).containsExactly("NEEDS_APPROVAL");
            assertThat(Refusals.codes(() -> desk.schedule()
                            .schedule(Desk.EDITOR, seen(draft), clock.instant().plus(Duration.ofDays(1)), null)))
                    .containsExactly("NEEDS_APPROVAL");
            assertThat(desk.stored(draft).state()).isEqualTo(DocumentState.DRAFT);
        }

        @Test
        void refusesWhatIsToBeLiveAtOnce() {
            var content = story("Ask Ashbrow").content();
            CreateDocument.Order order = new CreateDocument.Order(null, ContentType.STORY, null, content);

            assertThat(Refusals.codes(() -> publishNew.publish(Desk.EDITOR, order, null)))
                    .containsExactly("NEEDS_APPROVAL");
        }

        @Test
        void refusesTheLastWritersOwnApproval() {
            Document document = inReview(story("Ask Ashbrow"));

            assertThat(Refusals.codes(() -> answer.approve(Desk.EDITOR, seen(document), null)))
                    .containsExactly("NEEDS_APPROVAL");
        }

        @Test
        void publishesWhatAColleagueApproved() {
            Document approved = answer.approve(COLLEAGUE, seen(inReview(story("Ask Ashbrow"))), null);

            assertThat(desk.publish(approved).state()).isEqualTo(DocumentState.LIVE);
        }

        @Test
        void takesAnApprovalForTheVeryContentAndNoOther() {
            Document approved = answer.approve(COLLEAGUE, seen(inReview(story("Ask Ashbrow"))), null);

            Document changed = desk.save(approved, story("Ask Ashbrow, with one more word"));

            assertThat(refusalsOfPublishing(changed)).containsExactly("NEEDS_APPROVAL");
        }

        @Test
        void countsNoApprovalOfWhoChangedItAfterwards() {
            Document approved = answer.approve(COLLEAGUE, seen(inReview(story("Ask Ashbrow"))), null);
            Document changed = desk.save()
                    .save(
                            COLLEAGUE,
                            seen(approved),
                            story("Ask Ashbrow, by Colin").content());
            Document back = desk.save()
                    .save(COLLEAGUE, seen(changed), story("Ask Ashbrow").content());

            assertThat(refusalsOfPublishing(back)).containsExactly("NEEDS_APPROVAL");
        }

        @Test
        void holdsNoApprovalOfAnEarlierEdition() {
            Document live = desk.publish(answer.approve(COLLEAGUE, seen(inReview(story("Ask Ashbrow"))), null));

            Document draft = desk.save(live, story("Ask Ashbrow"));

            assertThat(refusalsOfPublishing(draft)).containsExactly("NEEDS_APPROVAL");
        }

        @Test
        void keepsAnApprovalWhenWhatWasScheduledIsTakenBackUnchanged() {
            Document approved = answer.approve(COLLEAGUE, seen(inReview(story("Ask Ashbrow"))), null);
            Document scheduled = desk.schedule()
                    .schedule(Desk.EDITOR, seen(approved), clock.instant().plus(Duration.ofDays(1)), null);

            Document back = desk.recall().recall(Desk.EDITOR, seen(scheduled));

            assertThat(desk.publish(back).state()).isEqualTo(DocumentState.LIVE);
        }

        @Test
        void letsTheImportPublish() {
            Document draft = desk.draft(story("Ask Ashbrow"));

            assertThat(desk.publish()
                            .publish(Caller.platform("import"), seen(draft), null)
                            .state())
                    .isEqualTo(DocumentState.LIVE);
        }
    }

    @Nested
    class TheRule {

        @Test
        void isSetByAdministratorsOnly() {
            assertThat(Refusals.codes(() -> rule.set(Desk.EDITOR, ContentType.EVENT, true)))
                    .containsExactly("NOT_ALLOWED");
        }

        @Test
        void bindsItsOwnTypeOnly() {
            assertThat(rules.all())
                    .filteredOn(TypeRule::secondPairOfEyes)
                    .extracting(TypeRule::type)
                    .containsExactly(ContentType.STORY);
        }

        @Test
        void isWrittenDownWithWhatItWasBefore() {
            assertThat(jdbc.queryForList(
                            "select changes from audit_entry where subject_type = 'REVIEW_RULE' and subject_id = 'STORY'"
                                    + " order by id desc limit 1",
                            String.class))
                    .singleElement()
                    .asString()
                    .contains("secondPairOfEyes", "false", "true");
        }

        @Test
        void leavesAloneWhatWasScheduledBeforeItWasMade() {
            rule.set(ADMINISTRATOR, ContentType.STORY, false);
            Document scheduled = desk.schedule()
                    .schedule(
                            Desk.EDITOR,
                            seen(desk.draft(story("Ask Ashbrow"))),
                            clock.instant().plus(Duration.ofMinutes(1)),
                            null);
            rule.set(ADMINISTRATOR, ContentType.STORY, true);

            clock.pass(Duration.ofMinutes(2));
            scheduler.performDue();

            assertThat(desk.stored(scheduled).state()).isEqualTo(DocumentState.LIVE);
        }
    }
}
