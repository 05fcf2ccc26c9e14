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
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        rules.check(document.type(), content);
        if (document.draft().isPresent()) {
            document.saveDraft(content, keeping.deed(caller));
            keeping.keep(document, EventKind.DRAFT_SAVED, null);
        } else {
            document.startDraft(UuidCreator.getTimeOrderedEpoch(), content, keeping.deed(caller));
            keeping.keep(document, EventKind.DRAFT_STARTED, null);
        }
        return document;
    }
}
