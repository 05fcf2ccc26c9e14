package org.moothall.content.publication;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.document.Target;
import org.moothall.content.document.Withdrawal;
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

/** Takes a document off every channel, with a reason and an optional redirect: now, or when the moment comes. */
@Component
public class WithdrawDocument {

    private final Documents documents;
    private final PublishedDocuments published;
    private final WritePublication write;
    private final ScheduledActions schedule;
    private final DocumentEvents events;
    private final Clock clock;

    WithdrawDocument(
            Documents documents,
            PublishedDocuments published,
            WritePublication write,
            ScheduledActions schedule,
            DocumentEvents events,
            Clock clock) {
        this.documents = documents;
        this.published = published;
        this.write = write;
        this.schedule = schedule;
        this.events = events;
        this.clock = clock;
    }

    /** The withdrawn document. Refused when it is not live, or when the reason or the redirect will not do. */
    @Transactional
    public Document withdraw(Caller caller, Target target, WithdrawalOrder order) {
        caller.require(Permission.PUBLISH);
        Document document = documents.take(target);
        return withdraw(document, order, new Deed(caller.username(), Moments.now(clock)));
    }

    /** The same for a document that this transaction has locked. */
    Document withdraw(Document document, WithdrawalOrder order, Deed deed) {
        Withdrawal withdrawal = new Withdrawal(order.reason(), order.redirect(), deed.at(), deed.by());
        Edition edition = document.withdraw(withdrawal);
        documents.flush();
        PublishedDocument seen =
                published.find(document.id()).orElseThrow(() -> new Refused(Refusal.notFound("id", document.id())));
        write.withdraw(seen, withdrawal);
        record(document, edition, EventKind.WITHDRAWN, deed, order.reason());
        return document;
    }

    /** The document with its withdrawal on the schedule; what was scheduled before is replaced. */
    @Transactional
    public Document withdrawLater(Caller caller, Target target, WithdrawalOrder order, Instant at) {
        caller.require(Permission.PUBLISH);
        Document document = documents.take(target);
        Edition live = document.live()
                .orElseThrow(() -> new Refused(
                        RefusalCode.WRONG_STATE,
                        null,
                        "The document is not live.",
                        "Only a live document can be withdrawn."));
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        FutureMoments.require("at", at, deed.at());
        schedule.cancel(document.id(), ScheduledKind.WITHDRAW);
        schedule.add(action(document, order, at, deed), deed.at());
        document.touch(deed);
        documents.flush();
        record(document, live, EventKind.WITHDRAWAL_SCHEDULED, deed, "For " + FutureMoments.inLondon(at));
        return document;
    }

    private void record(Document document, Edition edition, EventKind kind, Deed deed, @Nullable String note) {
        events.record(new DocumentEvent(document.id(), edition.number(), kind, deed.at(), deed.by(), note));
    }

    private static ScheduledAction action(Document document, WithdrawalOrder order, Instant at, Deed deed) {
        return new ScheduledAction(
                UuidCreator.getTimeOrderedEpoch(),
                document.id(),
                ScheduledKind.WITHDRAW,
                null,
                at,
                ScheduledState.PENDING,
                0,
                null,
                order.reason(),
                order.redirect(),
                null,
                deed.by());
    }
}
