package org.moothall.content.publication;

import java.time.Clock;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.schedule.DueWork;
import org.moothall.content.schedule.ScheduledAction;
import org.moothall.content.schedule.ScheduledKind;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;

/** Publishes a scheduled draft when its moment has come, in the name of whoever scheduled it. */
@Component
class DuePublication implements DueWork {

    private final Documents documents;
    private final PublishEdition publish;
    private final Clock clock;

    DuePublication(Documents documents, PublishEdition publish, Clock clock) {
        this.documents = documents;
        this.publish = publish;
        this.clock = clock;
    }

    @Override
    public ScheduledKind kind() {
        return ScheduledKind.PUBLISH;
    }

    @Override
    public void perform(ScheduledAction action) {
        Document document = documents
                .findLocked(action.document())
                .orElseThrow(() -> new Refused(Refusal.notFound("document", action.document())));
        publish.publish(document, new Deed(action.by(), Moments.now(clock)), action.changeNote());
    }
}
