package org.moothall.content.importing.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.activity.Activity;
import org.moothall.content.document.Document;
import org.moothall.content.importing.entry.Catalogue;
import org.moothall.content.importing.entry.DocumentEntry;
import org.moothall.content.importing.entry.Need;
import org.moothall.content.importing.file.ImportFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores files that need each other. When one of them is refused, the transaction is to be rolled back. */
@Component
public class StoreGroup {

    private final StorePictures pictures;
    private final StoreFiling filing;
    private final StoreDocuments documents;
    private final StoreActivities activities;
    private final DecideDocument decide;

    StoreGroup(
            StorePictures pictures,
            StoreFiling filing,
            StoreDocuments documents,
            StoreActivities activities,
            DecideDocument decide) {
        this.pictures = pictures;
        this.filing = filing;
        this.documents = documents;
        this.activities = activities;
        this.decide = decide;
    }

    /** What all groups of an import have in common. */
    public record Import(Catalogue catalogue, PictureWords words, boolean replaceDrafts) {}

    /** Does all that the files ask for, and notes with each file what became of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(List<PendingFile> group, Import all) {
        Map<UUID, Document> storedDocuments = documents.lock(ids(group, all.catalogue()));
        Map<String, Activity> storedActivities = activities.lock(group);
        StorePictures.Taken taken = pictures.take(group, all.words());
        if (refused(group)) {
            return;
        }
        group.stream()
                .filter(file -> !file.pictures().isEmpty())
                .forEach(file -> file.readWith(all.catalogue(), taken.assets()));
        List<StoreDocuments.Step> steps = new ArrayList<>();
        for (PendingFile file : group) {
            decide(file, all, storedDocuments, taken.reworded(), steps);
        }
        filing.store(group);
        documents.write(steps);
        documents.publish(steps);
        if (!refused(group)) {
            activities.store(group, storedActivities);
        }
    }

    private void decide(
            PendingFile file,
            Import all,
            Map<UUID, Document> stored,
            Set<UUID> reworded,
            List<StoreDocuments.Step> steps) {
        DocumentEntry entry = file.document();
        if (entry == null) {
            return;
        }
        file.attempt(entry.positions(), () -> {
            UUID id = all.catalogue().document(entry.slug()).orElseThrow().id();
            Decision decision = decide.about(entry, stored.get(id), reworded, all.replaceDrafts());
            steps.add(new StoreDocuments.Step(file, entry, id, decision));
            file.add(
                    switch (decision) {
                        case CREATE -> Outcome.CREATED;
                        case SAVE, REPLACE, PUBLISH -> Outcome.CHANGED;
                        case LEAVE -> Outcome.UNCHANGED;
                    });
        });
    }

    /** Refuses every file that needs one that is refused, however far away. */
    public static void refuseDependents(List<PendingFile> group, Map<ImportFile, PendingFile> files) {
        boolean more = true;
        while (more) {
            more = false;
            for (PendingFile file : group) {
                Need need = file.isRefused() ? null : refusedNeed(file, files);
                if (need != null) {
                    file.refuseFor(need);
                    more = true;
                }
            }
        }
    }

    private static @Nullable Need refusedNeed(PendingFile file, Map<ImportFile, PendingFile> files) {
        for (Need need : file.needs()) {
            PendingFile needed = files.get(need.file());
            if (needed != null && needed.isRefused()) {
                return need;
            }
        }
        return null;
    }

    private static boolean refused(List<PendingFile> group) {
        return group.stream().anyMatch(PendingFile::isRefused);
    }

    private static Set<UUID> ids(List<PendingFile> group, Catalogue catalogue) {
        Set<UUID> ids = new HashSet<>();
        for (PendingFile file : group) {
            DocumentEntry entry = file.document();
            if (entry != null) {
                catalogue.document(entry.slug()).map(Catalogue.Target::id).ifPresent(ids::add);
            }
        }
        return ids;
    }
}
