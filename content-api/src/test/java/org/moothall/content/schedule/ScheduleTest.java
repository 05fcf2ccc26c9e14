package org.moothall.content.schedule;

import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.content.document.Document;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Triggers;
import org.springframework.beans.factory.annotation.Autowired;

/** What is scheduled, on a clock that the test turns. */
abstract class ScheduleTest extends ContentTest {

    static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Scheduler scheduler;

    @Autowired
    ScheduledActions actions;

    @Autowired
    DocumentEvents events;

    @Autowired
    Triggers triggers;

    @BeforeEach
    void nothingIsLeftOfOtherTests() {
        jdbc.update("update scheduled_action set state = 'CANCELLED' where state = 'PENDING'");
    }

    Document scheduled(Document document, Instant at) {
        return desk.schedule().schedule(EDITOR, seen(document), at, "As planned");
    }

    List<String> log(Document document) {
        return jdbc.queryForList(
                "select kind from publication_log where document_id = ? order by number", String.class, document.id());
    }

    List<String> readers(Document document) {
        return jdbc.queryForList(
                "select audience from published_listing where document_id = ? order by audience",
                String.class,
                document.id());
    }

    ScheduledAction action(Document document) {
        return actions.of(List.of(document.id())).get(document.id()).getFirst();
    }

    List<EventKind> history(Document document) {
        return events.of(List.of(document.id())).get(document.id()).stream()
                .map(DocumentEvent::kind)
                .toList();
    }
}
