package org.moothall.content.witness;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.audit.AuditEntry;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.moothall.content.history.DocumentEvent;
import org.moothall.media.asset.Asset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the audit log what was stored: of a document once for each of its events, of an asset once a transaction. */
@Component
class Testimony {

    private final Unsaid unsaid;
    private final EntityManager entities;
    private final AuditLog audit;
    private final Callers callers;

    Testimony(Unsaid unsaid, EntityManager entities, AuditLog audit, Callers callers) {
        this.unsaid = unsaid;
        this.entities = entities;
        this.audit = audit;
        this.callers = callers;
    }

    /** Something happened to a document: told with everything that was stored of it since its last event. */
    @EventListener
    void on(DocumentEvent event) {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        List<Stored> stored = unsaid.take(each -> event.document().equals(documentOf(each)));
        Document document = entities.find(Document.class, event.document());
        tell(document, event, stored);
    }

    private void tell(@Nullable Document document, DocumentEvent event, List<Stored> stored) {
        DocumentChange change = DocumentChange.of(document, stored);
        audit.record(AuditEntry.of(
                        event.by(),
                        subject(event.document(), document),
                        event.kind().name())
                .between(change.before(), change.after())
                .ofEdition(event.edition())
                .noting(event.note()));
    }

    /** What no event told of: assets, and documents whose change had none. */
    void tellTheRest(List<Stored> rest) {
        Map<Object, List<Stored>> bySubject = new LinkedHashMap<>();
        rest.forEach(stored -> bySubject
                .computeIfAbsent(identity(stored), ignored -> new java.util.ArrayList<>())
                .add(stored));
        bySubject.values().forEach(this::tellOf);
    }

    private void tellOf(List<Stored> stored) {
        String actor = callers.current().username();
        Object first = stored.getFirst().entity();
        if (first instanceof Asset asset) {
            Subject subject =
                    Subject.of(SubjectType.ASSET, asset.id(), asset.provenance().filename());
            Map<String, @Nullable Object> before =
                    AssetFields.of(stored.getFirst().before());
            Map<String, @Nullable Object> after =
                    AssetFields.of(stored.getLast().after());
            boolean known = !callers.current().isAnonymous();
            audit.changed(known ? actor : asset.provenance().uploadedBy(), subject, before, after);
        } else {
            UUID id = Objects.requireNonNull(documentOf(stored.getFirst()));
            Document document = stored.stream()
                    .map(Stored::entity)
                    .filter(Document.class::isInstance)
                    .map(Document.class::cast)
                    .findFirst()
                    .orElse(null);
            DocumentChange change = DocumentChange.of(document, stored);
            audit.changed(actor, subject(id, document), change.before(), change.after());
        }
    }

    private static Object identity(Stored stored) {
        UUID document = documentOf(stored);
        return document == null ? stored.entity() : document;
    }

    private static @Nullable UUID documentOf(Stored stored) {
        return switch (stored.entity()) {
            case Document document -> document.id();
            case Edition edition -> edition.documentId();
            default -> null;
        };
    }

    private static Subject subject(UUID id, @Nullable Document document) {
        return Subject.of(SubjectType.DOCUMENT, id, document == null ? id.toString() : document.title());
    }
}
