package org.moothall.content.document;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a draft with the content of an earlier edition. An existing draft is discarded, and so kept in the history. */
@Component
public class RestoreEdition {

    private final Documents documents;
    private final Editions editions;
    private final PresentFiling filing;
    private final ContentRules rules;
    private final DraftKeeping keeping;

    RestoreEdition(
            Documents documents, Editions editions, PresentFiling filing, ContentRules rules, DraftKeeping keeping) {
        this.filing = filing;
        this.documents = documents;
        this.editions = editions;
        this.rules = rules;
        this.keeping = keeping;
    }

    /** The document with the new draft. Refused when the edition is another document's, or the draft is scheduled. */
    @Transactional
    public Document restore(Caller caller, Target target, UUID editionId) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        Edition edition = editions.findById(editionId)
                .filter(found -> found.documentId().equals(document.id()))
                .orElseThrow(() -> new Refused(Refusal.notFound("editionId", editionId)));
        EditionContent content = filing.of(edition.content());
        rules.check(document.type(), content);
        if (document.draft().isPresent()) {
            giveUpDraft(document, keeping.deed(caller));
        }
        document.startDraft(UuidCreator.getTimeOrderedEpoch(), content, keeping.deed(caller));
        keeping.keep(document, EventKind.RESTORED, "From edition " + edition.number());
        return document;
    }

    private void giveUpDraft(Document document, Deed deed) {
        if (document.draft()
                .map(Edition::state)
                .filter(EditionState.SCHEDULED::equals)
                .isPresent()) {
            throw new Refused(
                    RefusalCode.WRONG_STATE, null, "The draft is scheduled.", "Take it back first, then restore.");
        }
        document.discardDraft(deed);
        documents.flush();
    }
}
