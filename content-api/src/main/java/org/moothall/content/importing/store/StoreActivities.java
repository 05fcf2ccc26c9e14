package org.moothall.content.importing.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.content.activity.Activities;
import org.moothall.content.activity.Activity;
import org.moothall.content.activity.ActivityOrder;
import org.moothall.content.activity.SaveActivity;
import org.moothall.content.importing.entry.ActivityEntry;
import org.springframework.stereotype.Component;

/** Stores activities. */
@Component
class StoreActivities {

    private final Activities activities;
    private final SaveActivity save;

    StoreActivities(Activities activities, SaveActivity save) {
        this.activities = activities;
        this.save = save;
    }

    /** The stored activities that files of the group bring, by slug, locked until the transaction ends. */
    Map<String, Activity> lock(List<PendingFile> group) {
        List<String> slugs = group.stream()
                .flatMap(file -> file.lists().activities().stream())
                .map(ActivityEntry::slug)
                .toList();
        Map<String, Activity> stored = new HashMap<>();
        activities.lockBySlugIn(slugs).forEach(activity -> stored.put(activity.slug(), activity));
        return stored;
    }

    void store(List<PendingFile> group, Map<String, Activity> stored) {
        for (PendingFile file : group) {
            for (ActivityEntry entry : file.lists().activities()) {
                file.attempt(entry.positions(), () -> file.add(store(entry, stored.get(entry.slug()))));
            }
        }
    }

    private Outcome store(ActivityEntry entry, @Nullable Activity stored) {
        if (stored == null) {
            save.save(
                    ImportCaller.CALLER,
                    new ActivityOrder(null, null, entry.slug(), entry.position(), entry.content()));
            return Outcome.CREATED;
        }
        if (stored.content().equals(entry.content()) && stored.position() == entry.position()) {
            return Outcome.UNCHANGED;
        }
        save.save(
                ImportCaller.CALLER,
                new ActivityOrder(stored.id(), stored.version(), null, entry.position(), entry.content()));
        return Outcome.CHANGED;
    }
}
