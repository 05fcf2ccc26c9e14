package org.moothall.content.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.content.checks.Finding;
import org.moothall.content.checks.PublishingChecks;
import org.moothall.content.document.Documents;
import org.moothall.content.document.EditionState;
import org.moothall.content.document.Editions;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.schedule.ScheduledAction;
import org.moothall.content.schedule.ScheduledActions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;

/** What a document has many of, fetched for all documents of an answer at once. */
@Controller
class DocumentFields {

    private final Documents documents;
    private final Editions editions;
    private final DocumentEvents events;
    private final ScheduledActions schedule;
    private final PublishingChecks checks;
    private final TransactionTemplate transaction;

    DocumentFields(
            Documents documents,
            Editions editions,
            DocumentEvents events,
            ScheduledActions schedule,
            PublishingChecks checks,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.editions = editions;
        this.events = events;
        this.schedule = schedule;
        this.checks = checks;
        this.transaction = transaction;
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, EditionView> draft(List<DocumentView> parents) {
        return one(
                parents,
                editions.inStates(ids(parents), EditionState.IN_THE_MAKING).stream()
                        .map(EditionView::of)
                        .toList());
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, EditionView> live(List<DocumentView> parents) {
        return one(
                parents,
                editions.inStates(ids(parents), List.of(EditionState.LIVE)).stream()
                        .map(EditionView::of)
                        .toList());
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, EditionView> latest(List<DocumentView> parents) {
        return one(
                parents,
                editions.latest(ids(parents)).stream().map(EditionView::of).toList());
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, List<EditionView>> editions(List<DocumentView> parents) {
        return many(
                parents,
                editions.ofDocuments(ids(parents)).stream()
                        .map(EditionView::of)
                        .collect(Collectors.groupingBy(EditionView::document)));
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, List<ScheduledAction>> scheduled(List<DocumentView> parents) {
        return many(parents, schedule.of(ids(parents)));
    }

    @SchemaMapping(typeName = "Document")
    List<DocumentEvent> events(DocumentView document, @Argument int first) {
        return events.of(List.of(document.id())).getOrDefault(document.id(), List.of()).stream()
                .limit(Math.clamp(first, 0, 1000))
                .toList();
    }

    @SchemaMapping(typeName = "Document")
    List<Finding> findings(DocumentView document) {
        List<Finding> found = transaction.execute(
                status -> documents.findById(document.id()).map(checks::of).orElse(List.of()));
        return found == null ? List.of() : found;
    }

    private static Collection<UUID> ids(List<DocumentView> parents) {
        return parents.stream().map(DocumentView::id).toList();
    }

    private static Map<DocumentView, EditionView> one(List<DocumentView> parents, List<EditionView> found) {
        Map<UUID, EditionView> byDocument =
                found.stream().collect(Collectors.toMap(EditionView::document, Function.identity(), (a, b) -> a));
        Map<DocumentView, EditionView> result = new HashMap<>();
        parents.forEach(parent -> {
            EditionView edition = byDocument.get(parent.id());
            if (edition != null) {
                result.put(parent, edition);
            }
        });
        return result;
    }

    private static <T> Map<DocumentView, List<T>> many(List<DocumentView> parents, Map<UUID, List<T>> found) {
        Map<DocumentView, List<T>> result = new HashMap<>();
        parents.forEach(parent -> result.put(parent, found.getOrDefault(parent.id(), List.of())));
        return result;
    }
}
