package org.moothall.content.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.history.EventKind;

class ScheduleFailureTest extends ScheduleTest {

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
        Document lucky = scheduled(desk.draft(story("Lucky")), clock.instant().plus(DAY));
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
                "update edition set content = json_set(content, '$.summary', '') where document_id = ?", document.id());
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
                "update edition set content = json_set(content, '$.summary', '') where document_id = ?", document.id());
        clock.pass(DAY);
        scheduler.performDue();

        Document recalled = desk.recall().recall(EDITOR, seen(desk.stored(document)));

        assertThat(action(document).state()).isEqualTo(ScheduledState.CANCELLED);
        assertThat(desk.save(recalled, story("Mended")).state()).isEqualTo(DocumentState.DRAFT);
    }
}
