package org.moothall.content.editorial;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.account.DisplayNames;
import org.moothall.content.document.Withdrawal;
import org.moothall.content.graphql.LoaderRegistration;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.presence.Presence;
import org.moothall.content.revision.Revision;
import org.moothall.content.schedule.ScheduledAction;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Beside each username what its owner is called, fetched for a whole answer at once. */
@Controller
class NameFields implements LoaderRegistration {

    private final DisplayNames names;

    NameFields(DisplayNames names) {
        this.names = names;
    }

    @Override
    public void register(BatchLoaderRegistry registry) {
        registry.forTypePair(String.class, PersonName.class)
                .registerMappedBatchLoader((usernames, environment) -> Mono.just(named(usernames)));
    }

    private Map<String, PersonName> named(Set<String> usernames) {
        return names.of(usernames).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new PersonName(entry.getValue())));
    }

    @SchemaMapping(typeName = "Document")
    CompletableFuture<String> createdByName(DocumentView document, DataLoader<String, PersonName> people) {
        return name(document.createdBy(), people);
    }

    @SchemaMapping(typeName = "Document")
    CompletableFuture<String> changedByName(DocumentView document, DataLoader<String, PersonName> people) {
        return name(document.changedBy(), people);
    }

    @SchemaMapping(typeName = "Edition")
    CompletableFuture<String> createdByName(EditionView edition, DataLoader<String, PersonName> people) {
        return name(edition.createdBy(), people);
    }

    @SchemaMapping(typeName = "Edition")
    CompletableFuture<String> savedByName(EditionView edition, DataLoader<String, PersonName> people) {
        return name(edition.savedBy(), people);
    }

    @SchemaMapping(typeName = "Edition")
    @Nullable CompletableFuture<String> publishedByName(EditionView edition, DataLoader<String, PersonName> people) {
        return edition.publishedBy() == null ? null : name(edition.publishedBy(), people);
    }

    @SchemaMapping(typeName = "Revision")
    CompletableFuture<String> savedByName(Revision revision, DataLoader<String, PersonName> people) {
        return name(revision.savedBy(), people);
    }

    @SchemaMapping(typeName = "Presence")
    CompletableFuture<String> changedByName(Presence presence, DataLoader<String, PersonName> people) {
        return name(presence.changedBy(), people);
    }

    @SchemaMapping(typeName = "DocumentEvent")
    CompletableFuture<String> byName(DocumentEvent event, DataLoader<String, PersonName> people) {
        return name(event.by(), people);
    }

    @SchemaMapping(typeName = "ScheduledAction")
    CompletableFuture<String> byName(ScheduledAction action, DataLoader<String, PersonName> people) {
        return name(action.by(), people);
    }

    @SchemaMapping(typeName = "Withdrawal")
    CompletableFuture<String> byName(Withdrawal withdrawal, DataLoader<String, PersonName> people) {
        return name(withdrawal.by(), people);
    }

    private static CompletableFuture<String> name(String username, DataLoader<String, PersonName> people) {
        return people.load(username).thenApply(PersonName::value);
    }
}
