package org.moothall.content.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.RefileDocument;
import org.moothall.content.publication.RepublishDocument;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;

/**
 * Files many documents anew in one transaction: all of them, or none. What readers see follows at once. The transaction
 * has to read what is committed when it has waited for a document, or it would undo what was saved in the meantime.
 */
@Component
class Refiling {

    static final int MOST = 1000;

    private final RefileDocument refile;
    private final RepublishDocument republish;

    Refiling(RefileDocument refile, RepublishDocument republish) {
        this.refile = refile;
        this.republish = republish;
    }

    void refile(List<UUID> documents, UnaryOperator<EditionContent> change, Deed deed, String note) {
        if (documents.size() > MOST) {
            throw new Refused(
                    RefusalCode.TOO_MANY,
                    null,
                    "More than %,d documents would change at once.".formatted(MOST),
                    "File some of them otherwise first.");
        }
        List<Document> refiled = new ArrayList<>();
        for (UUID id : documents) {
            refiled.add(refile.refile(id, change, deed, note));
        }
        // After all of them are locked, as everybody locks a document before the head of the log.
        for (Document document : refiled) {
            if (document.live().map(Edition::content).isPresent()) {
                republish.republish(document, deed);
            }
        }
    }
}
