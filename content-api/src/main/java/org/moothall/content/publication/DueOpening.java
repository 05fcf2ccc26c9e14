package org.moothall.content.publication;

import java.time.Clock;
import org.moothall.content.audience.Visibility;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.schedule.DueWork;
import org.moothall.content.schedule.ScheduledAction;
import org.moothall.content.schedule.ScheduledKind;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;

/** Opens a live document to an audience whose moment has come. */
@Component
class DueOpening implements DueWork {

    private final Documents documents;
    private final PublishedDocuments published;
    private final WritePublication write;
    private final DocumentEvents events;
    private final Clock clock;

    DueOpening(
            Documents documents,
            PublishedDocuments published,
            WritePublication write,
            DocumentEvents events,
            Clock clock) {
        this.documents = documents;
        this.published = published;
        this.write = write;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ScheduledKind kind() {
        return ScheduledKind.OPEN;
    }

    @Override
    public void perform(ScheduledAction action) {
        Document document = documents
                .findLocked(action.document())
                .orElseThrow(() -> new Refused(Refusal.notFound("document", action.document())));
        PublishedDocument seen = published
                .find(document.id())
                .orElseThrow(() -> new Refused(Refusal.notFound("document", action.document())));
        Deed deed = new Deed(action.by(), Moments.now(clock));
        write.open(seen, Visibility.at(deed.at(), seen.openings()), deed);
        events.record(new DocumentEvent(
                document.id(),
                document.live().orElseThrow().number(),
                EventKind.OPENED,
                deed.at(),
                deed.by(),
                String.valueOf(action.audience())));
    }
}
