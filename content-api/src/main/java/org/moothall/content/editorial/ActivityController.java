package org.moothall.content.editorial;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.activity.Activities;
import org.moothall.content.activity.Activity;
import org.moothall.content.activity.ActivityOrder;
import org.moothall.content.activity.RemoveActivity;
import org.moothall.content.activity.SaveActivity;
import org.moothall.content.editorial.input.ActivityInput;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The plan and record of activities, for editors. */
@Controller
class ActivityController {

    private static final int MOST = 100;

    private final Activities activities;
    private final SaveActivity save;
    private final RemoveActivity remove;
    private final Callers callers;

    ActivityController(Activities activities, SaveActivity save, RemoveActivity remove, Callers callers) {
        this.activities = activities;
        this.save = save;
        this.remove = remove;
        this.callers = callers;
    }

    @QueryMapping
    Page<ActivityView> activities(@Argument int first, @Argument @Nullable String after) {
        callers.current().require(Permission.READ_EDITORIAL);
        int size = Math.clamp(first, 0, MOST);
        List<ActivityView> found = activities.page(size, ActivityCursor.decode(after)).stream()
                .map(ActivityView::of)
                .toList();
        return Page.of(found, size, after != null, view -> ActivityCursor.encode(view.place()), activities::count);
    }

    @SchemaMapping(typeName = "Activity")
    @Nullable CompletableFuture<DocumentReference> content(ActivityView activity, DataLoader<UUID, DocumentReference> documents) {
        return activity.document() == null ? null : documents.load(activity.document());
    }

    @MutationMapping
    ActivityPayload saveActivity(
            @Argument @Nullable UUID id, @Argument @Nullable Integer version, @Argument ActivityInput activity) {
        return attempt(id, () -> {
            ActivityOrder order = id == null
                    ? ActivityOrder.create(activity.toContent())
                    : ActivityOrder.replace(id, version == null ? 0 : version, activity.toContent());
            return save.save(callers.current(), order);
        });
    }

    @MutationMapping
    ActivityPayload removeActivity(@Argument UUID id, @Argument int version) {
        return attempt(id, () -> remove.remove(callers.current(), id, version));
    }

    private ActivityPayload attempt(@Nullable UUID id, Supplier<Activity> useCase) {
        try {
            return new ActivityPayload(ActivityView.of(useCase.get()), List.of());
        } catch (Refused e) {
            return new ActivityPayload(id == null ? null : stored(id), e.refusals());
        }
    }

    private @Nullable ActivityView stored(UUID id) {
        return callers.current().may(Permission.READ_EDITORIAL)
                ? activities.find(id).map(ActivityView::of).orElse(null)
                : null;
    }
}
