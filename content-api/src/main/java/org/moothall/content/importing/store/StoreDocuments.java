package org.moothall.content.importing.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.moothall.content.document.CreateDocument;
import org.moothall.content.document.DiscardDraft;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.EditionState;
import org.moothall.content.document.References;
import org.moothall.content.document.SaveDraft;
import org.moothall.content.document.Target;
import org.moothall.content.importing.entry.DocumentEntry;
import org.moothall.content.publication.PublishEdition;
import org.moothall.content.publication.RecallDraft;
import org.springframework.stereotype.Component;

/** Stores documents, and publishes those that are not to stay drafts. */
@Component
class StoreDocuments {

    private final Documents documents;
    private final CreateDocument create;
    private final SaveDraft save;
    private final RecallDraft recall;
    private final DiscardDraft discard;
    private final PublishEdition publish;

    StoreDocuments(
            Documents documents,
            CreateDocument create,
            SaveDraft save,
            RecallDraft recall,
            DiscardDraft discard,
            PublishEdition publish) {
        this.documents = documents;
        this.create = create;
        this.save = save;
        this.recall = recall;
        this.discard = discard;
        this.publish = publish;
    }

    /** A document with its identity and what is to be done about it. */
    record Step(PendingFile file, DocumentEntry entry, UUID id, Decision decision) {

        void attempt(Runnable deed) {
            file.attempt(entry.positions(), deed);
        }
    }

    /** The stored ones, locked until the transaction ends, always in the same order. */
    Map<UUID, Document> lock(Collection<UUID> ids) {
        Map<UUID, Document> stored = new HashMap<>();
        ids.stream().sorted().forEach(id -> documents.findLocked(id).ifPresent(document -> stored.put(id, document)));
        return stored;
    }

    /** Makes and saves what the steps ask for. */
    void write(List<Step> steps) {
        List<Step> later = make(steps);
        if (steps.stream().anyMatch(step -> step.file().isRefused())) {
            return;
        }
        later.forEach(step -> step.attempt(() -> save.save(ImportCaller.CALLER, target(step.id()), content(step))));
        for (Step step : steps) {
            if (step.decision() == Decision.SAVE || step.decision() == Decision.REPLACE) {
                step.attempt(() -> replace(step));
            }
        }
    }

    /** Makes the new documents; those that come back got only their bare content yet. */
    private List<Step> make(List<Step> steps) {
        Set<UUID> missing = new HashSet<>();
        steps.stream().filter(step -> step.decision() == Decision.CREATE).forEach(step -> missing.add(step.id()));
        List<Step> later = new ArrayList<>();
        for (Step step : steps) {
            if (step.decision() == Decision.CREATE) {
                boolean bare =
                        References.documents(content(step)).values().stream().anyMatch(missing::contains);
                EditionContent first = bare ? BareContent.of(content(step)) : content(step);
                step.attempt(() -> create.create(
                        ImportCaller.CALLER,
                        new CreateDocument.Order(
                                step.id(), step.entry().type(), step.entry().slug(), first)));
                missing.remove(step.id());
                if (bare) {
                    later.add(step);
                }
            }
        }
        return later;
    }

    private void replace(Step step) {
        if (step.decision() == Decision.REPLACE) {
            EditionState state = stored(step.id()).draft().orElseThrow().state();
            if (state == EditionState.SCHEDULED) {
                recall.recall(ImportCaller.CALLER, target(step.id()));
            }
            discard.discard(ImportCaller.CALLER, target(step.id()));
        }
        save.save(ImportCaller.CALLER, target(step.id()), content(step));
    }

    /** Publishes, as the last thing: from here on other publishers wait. */
    void publish(List<Step> steps) {
        for (Step step : steps) {
            if (step.decision() != Decision.LEAVE
                    && !step.entry().draft()
                    && !step.file().isRefused()) {
                step.attempt(() -> publish.publish(
                        ImportCaller.CALLER, target(step.id()), step.entry().changeNote()));
            }
        }
    }

    private Target target(UUID id) {
        return new Target(id, stored(id).version());
    }

    private Document stored(UUID id) {
        return documents.findById(id).orElseThrow();
    }

    private static EditionContent content(Step step) {
        return step.entry().content();
    }
}
