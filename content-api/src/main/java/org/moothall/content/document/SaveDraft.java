package org.moothall.content.document;

import com.github.f4b6a3.uuid.UuidCreator;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.history.EventKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replaces the content of a document's draft; starts a draft when there is none. */
@Component
public class SaveDraft {

    private final Documents documents;
    private final ContentRules rules;
    private final DraftKeeping keeping;

    SaveDraft(Documents documents, ContentRules rules, DraftKeeping keeping) {
        this.documents = documents;
        this.rules = rules;
        this.keeping = keeping;
    }

    /** The document with the draft saved. Refused when it has changed since, or when the content may not be stored. */
    @Transactional
    public Document save(Caller caller, Target target, EditionContent content) {
        Document document = take(caller, target, content);
        keeping.keep(document, write(document, content, keeping.deed(caller)), null);
        return document;
    }

    /** The same for what the editor saves by itself: the history tells of a run of such saves once. */
    @Transactional
    public Document autosave(Caller caller, Target target, EditionContent content) {
        Document document = take(caller, target, content);
        keeping.keepAutosave(document, write(document, content, keeping.deed(caller)));
        return document;
    }

    private Document take(Caller caller, Target target, EditionContent content) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        rules.check(document.type(), content);
        return document;
    }

    private static EventKind write(Document document, EditionContent content, Deed deed) {
        if (document.draft().isPresent()) {
            document.saveDraft(content, deed);
            return EventKind.DRAFT_SAVED;
        }
        document.startDraft(UuidCreator.getTimeOrderedEpoch(), content, deed);
        return EventKind.DRAFT_STARTED;
    }
}
