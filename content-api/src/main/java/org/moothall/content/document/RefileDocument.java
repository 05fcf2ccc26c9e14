package org.moothall.content.document;

import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files a document anew when what it is filed under was merged or renamed: its draft and its live edition alike, so that
 * nobody has to write an edition for it. Earlier editions stay as they were.
 */
@Component
public class RefileDocument {

    private final Documents documents;
    private final EditionRelations relations;
    private final DocumentEvents events;

    RefileDocument(Documents documents, EditionRelations relations, DocumentEvents events) {
        this.documents = documents;
        this.relations = relations;
        this.events = events;
    }

    /** The document, locked; whether its live edition changed is to be seen by comparing its content. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document refile(UUID id, UnaryOperator<EditionContent> change, Deed deed, String note) {
        Document document = documents.findLocked(id).orElseThrow();
        if (refile(document, change)) {
            document.touch(deed);
            documents.flush();
            document.live().ifPresent(relations::write);
            document.draft().ifPresent(relations::write);
            Integer edition =
                    document.draft().or(document::live).map(Edition::number).orElse(null);
            events.record(new DocumentEvent(id, edition, EventKind.REFILED, deed.at(), deed.by(), note));
        }
        return document;
    }

    private static boolean refile(Document document, UnaryOperator<EditionContent> change) {
        boolean changed = false;
        for (Edition edition : Stream.concat(document.draft().stream(), document.live().stream())
                .toList()) {
            EditionContent refiled = change.apply(edition.content());
            if (!refiled.equals(edition.content())) {
                edition.refile(refiled);
                changed = true;
            }
        }
        return changed;
    }
}
