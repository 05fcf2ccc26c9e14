package org.moothall.content.document;

import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.history.EventKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a draft to those who publish. */
@Component
public class SubmitDraft {

    private final Documents documents;
    private final DraftKeeping keeping;

    SubmitDraft(Documents documents, DraftKeeping keeping) {
        this.documents = documents;
        this.keeping = keeping;
    }

    /** The document with its draft submitted. Refused when it has none, or has submitted or scheduled it already. */
    @Transactional
    public Document submit(Caller caller, Target target, @Nullable String note) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        document.submit(keeping.deed(caller));
        documents.flush();
        keeping.record(document, EventKind.SUBMITTED, note);
        return document;
    }
}
