package org.moothall.content.document;

import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a draft up. It stays in the history, from where it can be restored. */
@Component
public class DiscardDraft {

    private final Documents documents;
    private final DocumentEvents events;
    private final DraftKeeping keeping;

    DiscardDraft(Documents documents, DocumentEvents events, DraftKeeping keeping) {
        this.documents = documents;
        this.events = events;
        this.keeping = keeping;
    }

    /** The document without its draft. Refused when it has none, or when the draft is scheduled. */
    @Transactional
    public Document discard(Caller caller, Target target) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        if (document.draft()
                .map(Edition::state)
                .filter(EditionState.SCHEDULED::equals)
                .isPresent()) {
            throw new Refused(
                    RefusalCode.WRONG_STATE, null, "The draft is scheduled.", "Take it back first, then discard it.");
        }
        Deed deed = keeping.deed(caller);
        Edition discarded = document.discardDraft(deed);
        documents.flush();
        events.record(
                new DocumentEvent(document.id(), discarded.number(), EventKind.DISCARDED, deed.at(), deed.by(), null));
        return document;
    }
}
