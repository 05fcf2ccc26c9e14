package org.moothall.content.publication;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionState;
import org.moothall.content.document.Target;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.schedule.ScheduledAction;
import org.moothall.content.schedule.ScheduledActions;
import org.moothall.content.schedule.ScheduledKind;
import org.moothall.content.schedule.ScheduledState;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a submitted or scheduled draft back for more work, and calls off what is scheduled. */
@Component
public class RecallDraft {

    private final Documents documents;
    private final ScheduledActions schedule;
    private final DocumentEvents events;
    private final Clock clock;

    RecallDraft(Documents documents, ScheduledActions schedule, DocumentEvents events, Clock clock) {
        this.documents = documents;
        this.schedule = schedule;
        this.events = events;
        this.clock = clock;
    }

    /** The document with its draft open to changes again. What is scheduled needs the right to publish. */
    @Transactional
    public Document recall(Caller caller, Target target) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        if (document.draft()
                .map(Edition::state)
                .filter(EditionState.SCHEDULED::equals)
                .isPresent()) {
            caller.require(Permission.PUBLISH);
            schedule.cancel(document.id(), ScheduledKind.PUBLISH);
        }
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        document.recall(deed);
        documents.flush();
        record(document, EventKind.RECALLED, deed, null);
        return document;
    }

    /** The document without the action on its schedule. Refused when it has happened or was called off, and for openings. */
    @Transactional
    public Document cancel(Caller caller, Target target, UUID actionId) {
        caller.require(Permission.PUBLISH);
        Document document = documents.take(target);
        ScheduledAction action = schedule.of(List.of(document.id())).getOrDefault(document.id(), List.of()).stream()
                .filter(found -> found.id().equals(actionId) && mayBeCalledOff(found.state()))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("actionId", actionId)));
        if (action.kind() == ScheduledKind.OPEN) {
            throw new Refused(
                    RefusalCode.WRONG_STATE,
                    "actionId",
                    "An opening belongs to the live edition.",
                    "Publish an edition with other openings, or withdraw the document.");
        }
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        schedule.cancel(document.id(), action.kind());
        if (action.kind() == ScheduledKind.PUBLISH) {
            document.recall(deed);
        } else {
            document.touch(deed);
        }
        documents.flush();
        record(document, EventKind.SCHEDULE_CANCELLED, deed, calledOff(action));
        return document;
    }

    private static String calledOff(ScheduledAction action) {
        String what = switch (action.kind()) {
            case PUBLISH -> "Publication";
            case OPEN -> "Opening";
            case WITHDRAW -> "Withdrawal";
        };
        return what + " that was set for " + FutureMoments.inLondon(action.dueAt());
    }

    private static boolean mayBeCalledOff(ScheduledState state) {
        return state == ScheduledState.PENDING || state == ScheduledState.FAILED;
    }

    private void record(Document document, EventKind kind, Deed deed, @Nullable String note) {
        Integer edition =
                document.draft().or(document::live).map(Edition::number).orElse(null);
        events.record(new DocumentEvent(document.id(), edition, kind, deed.at(), deed.by(), note));
    }
}
