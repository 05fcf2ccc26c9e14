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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Opening;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.publication.WithdrawalOrder;

class SchedulerTest extends ScheduleTest {

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
}
