package org.moothall.content.document;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;

/** What every change to a draft ends with: its relations written and the event recorded. */
@Component
class DraftKeeping {

    private final Documents documents;
    private final EditionRelations relations;
    private final DocumentEvents events;
    private final Clock clock;

    DraftKeeping(Documents documents, EditionRelations relations, DocumentEvents events, Clock clock) {
        this.documents = documents;
        this.relations = relations;
        this.events = events;
        this.clock = clock;
    }

    Deed deed(Caller caller) {
        return new Deed(caller.username(), Moments.now(clock));
    }

    /** Stores the draft that changed, with its relations. */
    void keep(Document document, EventKind kind, @Nullable String note) {
        documents.flush();
        document.draft().ifPresent(relations::write);
        record(document, kind, note);
    }

    /** Records what happened to the document's draft, or to the document when it has none. */
    void record(Document document, EventKind kind, @Nullable String note) {
        Integer edition =
                document.draft().or(document::live).map(Edition::number).orElse(null);
        events.record(
                new DocumentEvent(document.id(), edition, kind, document.changedAt(), document.changedBy(), note));
    }
}
