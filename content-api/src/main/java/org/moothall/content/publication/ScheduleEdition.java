package org.moothall.content.publication;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.checks.PublishingChecks;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Target;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.review.SecondPairOfEyes;
import org.moothall.content.schedule.ScheduledAction;
import org.moothall.content.schedule.ScheduledActions;
import org.moothall.content.schedule.ScheduledKind;
import org.moothall.content.schedule.ScheduledState;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the publication of a draft on the schedule. The draft cannot be changed until it is taken back. */
@Component
public class ScheduleEdition {

    private final Documents documents;
    private final PublishingChecks checks;
    private final SecondPairOfEyes secondPairOfEyes;
    private final ScheduledActions schedule;
    private final DocumentEvents events;
    private final Clock clock;

    ScheduleEdition(
            Documents documents,
            PublishingChecks checks,
            SecondPairOfEyes secondPairOfEyes,
            ScheduledActions schedule,
            DocumentEvents events,
            Clock clock) {
        this.documents = documents;
        this.checks = checks;
        this.secondPairOfEyes = secondPairOfEyes;
        this.schedule = schedule;
        this.events = events;
        this.clock = clock;
    }

    /** The document with its draft scheduled. Refused when the moment has passed, or when the checks find errors. */
    @Transactional
    public Document schedule(Caller caller, Target target, Instant publishAt, @Nullable String changeNote) {
        caller.require(Permission.PUBLISH);
        Document document = documents.take(target);
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        FutureMoments.require("publishAt", publishAt, deed.at());
        secondPairOfEyes.require(caller, document);
        checks.requireNoErrors(document);
        schedule.cancel(document.id(), ScheduledKind.PUBLISH);
        document.schedule(deed);
        documents.flush();
        schedule.add(action(document, publishAt, changeNote, deed), deed.at());
        events.record(new DocumentEvent(
                document.id(),
                document.draft().orElseThrow().number(),
                EventKind.SCHEDULED,
                deed.at(),
                deed.by(),
                "For " + FutureMoments.inLondon(publishAt)));
        return document;
    }

    private static ScheduledAction action(Document document, Instant at, @Nullable String changeNote, Deed deed) {
        return new ScheduledAction(
                UuidCreator.getTimeOrderedEpoch(),
                document.id(),
                ScheduledKind.PUBLISH,
                null,
                at,
                ScheduledState.PENDING,
                0,
                null,
                null,
                null,
                changeNote,
                deed.by());
    }
}
