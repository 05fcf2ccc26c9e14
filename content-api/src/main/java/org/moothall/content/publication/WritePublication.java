package org.moothall.content.publication;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Withdrawal;
import org.moothall.content.schedule.ScheduledAction;
import org.moothall.content.schedule.ScheduledActions;
import org.moothall.content.schedule.ScheduledKind;
import org.moothall.content.schedule.ScheduledState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what readers see and the log's entry for it, in the transaction of whoever calls. */
@Component
class WritePublication {

    private final PublicationLog publicationLog;
    private final PublishedDocuments published;
    private final PublishedAddresses addresses;
    private final ScheduledActions schedule;
    private final ApplicationEventPublisher events;

    WritePublication(
            PublicationLog publicationLog,
            PublishedDocuments published,
            PublishedAddresses addresses,
            ScheduledActions schedule,
            ApplicationEventPublisher events) {
        this.publicationLog = publicationLog;
        this.published = published;
        this.addresses = addresses;
        this.schedule = schedule;
        this.events = events;
    }

    /** The draft is live, so that nothing is left to wait for; audiences that open later are put on the schedule. */
    void publishDraft(PublishedDocument document, Deed deed) {
        schedule.cancel(document.id(), ScheduledKind.OPEN, ScheduledKind.PUBLISH);
        publishAfresh(document, deed);
    }

    /** The document is new, so that nothing can have been planned for it. */
    void publishNew(PublishedDocument document, Deed deed) {
        publishAfresh(document, deed);
    }

    /** What was live is live anew; audiences that open later are put on the schedule. */
    void publish(PublishedDocument document, Deed deed) {
        schedule.cancel(document.id(), ScheduledKind.OPEN);
        publishAfresh(document, deed);
    }

    private void publishAfresh(PublishedDocument document, Deed deed) {
        document.openings().stream()
                .filter(opening -> opening.effective(deed.at()).isAfter(deed.at()))
                .forEach(opening -> schedule.add(openLater(document.id(), opening, deed), deed.at()));
        addresses.free(document.slug());
        write(EntryKind.PUBLISHED, document, document.slug(), document.visibleSince(), deed);
    }

    /** An audience may read it from now on. */
    void open(PublishedDocument document, Map<Audience, Instant> visibleSince, Deed deed) {
        write(EntryKind.OPENED, document, document.slug(), visibleSince, deed);
    }

    /** It has a new slug; the former one leads to it. */
    void move(PublishedDocument document, String slug, Deed deed) {
        addresses.free(slug);
        addresses.moved(document.slug(), document.id(), document.visibleSince().keySet(), deed.at());
        write(EntryKind.MOVED, document, slug, document.visibleSince(), deed);
    }

    /** Its images look or read otherwise; all else is as it was. */
    void revise(PublishedDocument document, Deed deed) {
        write(EntryKind.IMAGES_CHANGED, document, document.slug(), document.visibleSince(), deed);
    }

    /** It is gone, for the reason given. */
    void withdraw(PublishedDocument document, Withdrawal withdrawal) {
        schedule.cancel(document.id(), ScheduledKind.OPEN, ScheduledKind.WITHDRAW);
        addresses.withdrawn(document, withdrawal);
        long number = publicationLog.next();
        published.remove(document.id());
        publicationLog.write(
                number, EntryKind.WITHDRAWN, document.id(), new Deed(withdrawal.by(), withdrawal.at()), null);
        events.publishEvent(new LogGrew(number));
    }

    private void write(
            EntryKind kind, PublishedDocument document, String slug, Map<Audience, Instant> visibleSince, Deed deed) {
        long number = publicationLog.next();
        PublishedDocument numbered = document.as(number, slug, visibleSince);
        publicationLog.write(number, kind, document.id(), deed, published.put(numbered));
        events.publishEvent(new LogGrew(number));
    }

    private static ScheduledAction openLater(UUID document, Opening opening, Deed deed) {
        return new ScheduledAction(
                UuidCreator.getTimeOrderedEpoch(),
                document,
                ScheduledKind.OPEN,
                opening.audience(),
                opening.effective(deed.at()),
                ScheduledState.PENDING,
                0,
                null,
                null,
                null,
                null,
                deed.by());
    }
}
