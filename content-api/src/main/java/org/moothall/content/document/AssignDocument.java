package org.moothall.content.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.colleague.Colleague;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who looks after a document. */
@Component
public class AssignDocument {

    private final Documents documents;
    private final Colleagues colleagues;
    private final DraftKeeping keeping;

    AssignDocument(Documents documents, Colleagues colleagues, DraftKeeping keeping) {
        this.documents = documents;
        this.colleagues = colleagues;
        this.keeping = keeping;
    }

    /** The document with its owner; null for nobody. Refused when the owner has no account that may write. */
    @Transactional
    public Document assign(Caller caller, Target target, @Nullable UUID owner) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        String name = owner == null ? "nobody" : writer(owner).displayName();
        document.lookAfter(document.care().ownedBy(owner), keeping.deed(caller));
        documents.flush();
        keeping.record(document, EventKind.ASSIGNED, "To " + name);
        return document;
    }

    private Colleague writer(UUID id) {
        return colleagues
                .whoMay(Permission.WRITE, id)
                .orElseThrow(() -> new Refused(
                        RefusalCode.UNKNOWN_VALUE,
                        "owner",
                        "Nobody with the id “" + id + "” writes here.",
                        "Choose a colleague from the list."));
    }
}
