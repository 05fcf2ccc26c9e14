package org.moothall.content.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.audience.Audience.COUNCILLOR;
import static org.moothall.content.audience.Audience.PUBLIC;
import static org.moothall.content.audience.Audience.STAFF;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;
import static org.moothall.content.testing.Refusals.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Opening;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.publication.WithdrawalOrder;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Triggers;
import org.springframework.beans.factory.annotation.Autowired;

class SchedulerTest extends ContentTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private ScheduledActions actions;

    @Autowired
    private DocumentEvents events;

    @Autowired
    private Triggers triggers;

    @BeforeEach
    void nothingIsLeftOfOtherTests() {
        jdbc.update("update scheduled_action set state = 'CANCELLED' where state = 'PENDING'");
    }

    private Document scheduled(Document document, Instant at) {
        return desk.schedule().schedule(EDITOR, seen(document), at, "As planned");
    }

    private List<String> log(Document document) {
        return jdbc.queryForList(
                "select kind from publication_log where document_id = ? order by number", String.class, document.id());
    }

    private List<String> readers(Document document) {
        return jdbc.queryForList(
                "select audience from published_listing where document_id = ? order by audience",
                String.class,
                document.id());
    }

    private ScheduledAction action(Document document) {
        return actions.of(List.of(document.id())).get(document.id()).getFirst();
    }

    private List<EventKind> history(Document document) {
        return events.of(List.of(document.id())).get(document.id()).stream()
                .map(DocumentEvent::kind)
                .toList();
    }

    @Nested
    class APublication {

        @Test
        void happensWhenItIsDueAndNotBefore() {
            Document document =
                    scheduled(desk.draft(story("Embargoed")), clock.instant().plus(DAY));

            clock.pass(DAY.minusSeconds(1));
            assertThat(scheduler.performDue()).isZero();
            assertThat(desk.stored(document).state()).isEqualTo(DocumentState.SCHEDULED);

            clock.pass(Duration.ofSeconds(1));
            assertThat(scheduler.performDue()).isEqualTo(1);
            assertThat(desk.stored(document).state()).isEqualTo(DocumentState.LIVE);
            assertThat(log(document)).containsExactly("PUBLISHED");
            assertThat(action(document).state()).isEqualTo(ScheduledState.DONE);
            assertThat(desk.editions(document).getFirst().publishedBy()).isEqualTo(EDITOR.username());
            assertThat(desk.editions(document).getFirst().changeNote()).isEqualTo("As planned");
        }

        @Test
        void cannotBeInThePast() {
            Document document = desk.draft(story("Too late"));

            assertThat(codes(() -> scheduled(document, clock.instant()))).containsExactly("IN_THE_PAST publishAt");
        }

        @Test
        void keepsItsDraftAsItIs() {
            Document document =
                    scheduled(desk.draft(story("Embargoed")), clock.instant().plus(DAY));

            assertThat(codes(() -> desk.save(document, story("Changed")))).containsExactly("WRONG_STATE");
            assertThat(codes(() -> desk.discard().discard(EDITOR, seen(document))))
                    .containsExactly("WRONG_STATE");
            assertThat(codes(() -> desk.recall().recall(AUTHOR, seen(document))))
                    .containsExactly("NOT_ALLOWED");
        }

        @Test
        void isCalledOffWhenTheDraftIsTakenBack() {
            Document document =
                    scheduled(desk.draft(story("Embargoed")), clock.instant().plus(DAY));

            desk.recall().recall(EDITOR, seen(document));

            clock.pass(DAY);
            assertThat(scheduler.performDue()).isZero();
            assertThat(desk.stored(document).state()).isEqualTo(DocumentState.DRAFT);
            assertThat(action(document).state()).isEqualTo(ScheduledState.CANCELLED);
        }

        @Test
        void isCalledOffByItself() {
            Document document =
                    scheduled(desk.draft(story("Embargoed")), clock.instant().plus(DAY));

            Document free = desk.recall()
                    .cancel(EDITOR, seen(document), action(document).id());

            assertThat(free.state()).isEqualTo(DocumentState.DRAFT);
            assertThat(codes(() -> desk.recall()
                            .cancel(EDITOR, seen(free), action(document).id())))
                    .containsExactly("NOT_FOUND actionId");
            assertThat(codes(() -> desk.recall().cancel(EDITOR, seen(free), UUID.randomUUID())))
                    .containsExactly("NOT_FOUND actionId");
        }

        @Test
        void isCalledOffWhenSomebodyPublishesAtOnce() {
            Document document =
                    scheduled(desk.draft(story("Embargoed")), clock.instant().plus(DAY));

            desk.publish(document);

            clock.pass(DAY);
            assertThat(scheduler.performDue()).isZero();
            assertThat(log(document)).containsExactly("PUBLISHED");
        }

        @Test
        void isMovedWhenItIsScheduledAgain() {
            Document document =
                    scheduled(desk.draft(story("Embargoed")), clock.instant().plus(DAY));

            scheduled(document, clock.instant().plus(DAY.multipliedBy(2)));

            clock.pass(DAY);
            assertThat(scheduler.performDue()).isZero();
            clock.pass(DAY);
            assertThat(scheduler.performDue()).isEqualTo(1);
        }
    }

    @Nested
    class AnOpening {

        @Test
        void comesForEachAudienceAtItsMoment() {
            Document document = desk.live(story("Councillors first")
                    .openings(
                            new Opening(COUNCILLOR, null),
                            new Opening(STAFF, clock.instant().plus(DAY)),
                            new Opening(PUBLIC, clock.instant().plus(DAY.multipliedBy(2)))));
            assertThat(readers(document)).containsExactly("COUNCILLOR");

            clock.pass(DAY);
            scheduler.performDue();
            assertThat(readers(document)).containsExactly("COUNCILLOR", "STAFF");

            clock.pass(DAY);
            scheduler.performDue();
            assertThat(readers(document)).containsExactly("COUNCILLOR", "PUBLIC", "STAFF");
            assertThat(log(document)).containsExactly("PUBLISHED", "OPENED", "OPENED");
        }

        @Test
        void isReplacedByThoseOfANewEdition() {
            Document live = desk.live(story("Next week")
                    .openings(new Opening(PUBLIC, clock.instant().plus(DAY))));

            desk.publish(desk.save(
                    live,
                    story("Later").openings(new Opening(PUBLIC, clock.instant().plus(DAY.multipliedBy(3))))));

            clock.pass(DAY);
            assertThat(scheduler.performDue()).isZero();
            clock.pass(DAY.multipliedBy(2));
            assertThat(scheduler.performDue()).isEqualTo(1);
            assertThat(readers(live)).containsExactly("COUNCILLOR", "PUBLIC", "STAFF");
        }

        @Test
        void isNotCalledOffAlone() {
            Document live = desk.live(story("Next week")
                    .openings(new Opening(PUBLIC, clock.instant().plus(DAY))));

            assertThat(codes(() -> desk.recall()
                            .cancel(EDITOR, seen(live), action(live).id())))
                    .containsExactly("WRONG_STATE actionId");
        }

        @Test
        void isCalledOffByAWithdrawal() {
            Document live = desk.live(story("Next week")
                    .openings(new Opening(PUBLIC, clock.instant().plus(DAY))));

            desk.withdraw(live, "Not after all.", null);

            clock.pass(DAY);
            assertThat(scheduler.performDue()).isZero();
        }
    }

    @Nested
    class AWithdrawal {

        @Test
        void happensWhenItIsDue() {
            Document live = desk.live(story("Consultation"));
            desk.withdraw()
                    .withdrawLater(
                            EDITOR,
                            seen(live),
                            new WithdrawalOrder("The consultation has closed.", "results"),
                            clock.instant().plus(DAY));

            clock.pass(DAY);
            assertThat(scheduler.performDue()).isEqualTo(1);

            assertThat(desk.stored(live).withdrawal()).hasValueSatisfying(withdrawal -> {
                assertThat(withdrawal.reason()).isEqualTo("The consultation has closed.");
                assertThat(withdrawal.redirect()).isEqualTo("results");
            });
            assertThat(readers(live)).isEmpty();
        }

        @Test
        void staysWhenANewEditionIsPublished() {
            Document live = desk.live(story("Consultation"));
            Document document = desk.withdraw()
                    .withdrawLater(
                            EDITOR,
                            seen(live),
                            new WithdrawalOrder("Closed.", null),
                            clock.instant().plus(DAY));

            desk.publish(desk.save(document, story("Consultation, corrected")));

            clock.pass(DAY);
            assertThat(scheduler.performDue()).isEqualTo(1);
            assertThat(log(live)).containsExactly("PUBLISHED", "PUBLISHED", "WITHDRAWN");
        }
    }

    @Test
    void whatIsDueHappensOnceHoweverManyProcessesLook() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            documents.add(scheduled(
                    desk.draft(story("Embargoed " + i)), clock.instant().plus(DAY)));
        }
        clock.pass(DAY);
        int processes = 8;
        CyclicBarrier start = new CyclicBarrier(processes);
        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(processes)) {
            List<Future<Integer>> looks = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                looks.add(threads.submit(() -> {
                    start.await();
                    return scheduler.performDue();
                }));
            }
            for (Future<Integer> look : looks) {
                done += look.get();
            }
        }

        assertThat(done).isEqualTo(20);
        assertThat(documents).allSatisfy(document -> {
            assertThat(log(document)).containsExactly("PUBLISHED");
            assertThat(action(document).state()).isEqualTo(ScheduledState.DONE);
            assertThat(action(document).attempts()).isZero();
        });
    }

    @Nested
    class AFailure {

        @Test
        void isTriedAgainAfterGrowingPausesAndThenGivenUpLoudly() {
            Document document =
                    scheduled(desk.draft(story("Unlucky")), clock.instant().plus(DAY));
            clock.pass(DAY);

            triggers.whileRefusing("publication_log", "new.document_id = '" + document.id() + "'", () -> {
                assertThat(scheduler.performDue()).isZero();
                assertThat(action(document).attempts()).isEqualTo(1);
                assertThat(action(document).dueAt()).isEqualTo(clock.instant().plusSeconds(10));

                clock.pass(Duration.ofSeconds(10));
                scheduler.performDue();
                assertThat(action(document).attempts()).isEqualTo(2);
                assertThat(action(document).dueAt()).isEqualTo(clock.instant().plusSeconds(20));

                clock.pass(Duration.ofSeconds(20));
                scheduler.performDue();
            });

            assertThat(action(document).state()).isEqualTo(ScheduledState.FAILED);
            assertThat(action(document).problem()).contains("The disk is full");
            assertThat(history(document)).startsWith(EventKind.SCHEDULE_FAILED);
            assertThat(log(document)).isEmpty();
            assertThat(desk.stored(document).state()).isEqualTo(DocumentState.SCHEDULED);
        }

        @Test
        void doesNotKeepWhatIsDueBesideItFromHappening() {
            Document unlucky =
                    scheduled(desk.draft(story("Unlucky")), clock.instant().plus(DAY));
            Document lucky =
                    scheduled(desk.draft(story("Lucky")), clock.instant().plus(DAY));
            clock.pass(DAY);

            triggers.whileRefusing(
                    "publication_log",
                    "new.document_id = '" + unlucky.id() + "'",
                    () -> assertThat(scheduler.performDue()).isEqualTo(1));

            assertThat(log(lucky)).containsExactly("PUBLISHED");
            clock.pass(Duration.ofSeconds(10));
            assertThat(scheduler.performDue()).isEqualTo(1);
            assertThat(log(unlucky)).containsExactly("PUBLISHED");
            assertThat(action(unlucky).problem()).isNull();
        }

        @Test
        void thatNoRetryCouldMendIsGivenUpAtOnce() {
            Document document =
                    scheduled(desk.draft(story("Spoilt")), clock.instant().plus(DAY));
            jdbc.update(
                    "update edition set content = json_set(content, '$.summary', '') where document_id = ?",
                    document.id());
            clock.pass(DAY);

            assertThat(scheduler.performDue()).isZero();

            assertThat(action(document).state()).isEqualTo(ScheduledState.FAILED);
            assertThat(action(document).problem()).contains("There is no summary");
            assertThat(history(document)).startsWith(EventKind.SCHEDULE_FAILED);
        }

        @Test
        void isSetAsideWhenTheDraftIsTakenBack() {
            Document document =
                    scheduled(desk.draft(story("Spoilt")), clock.instant().plus(DAY));
            jdbc.update(
                    "update edition set content = json_set(content, '$.summary', '') where document_id = ?",
                    document.id());
            clock.pass(DAY);
            scheduler.performDue();

            Document recalled = desk.recall().recall(EDITOR, seen(desk.stored(document)));

            assertThat(action(document).state()).isEqualTo(ScheduledState.CANCELLED);
            assertThat(desk.save(recalled, story("Mended")).state()).isEqualTo(DocumentState.DRAFT);
        }
    }
}
