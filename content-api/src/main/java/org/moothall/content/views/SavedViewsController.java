package org.moothall.content.views;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The saved views of the editorial API. */
@Controller
class SavedViewsController {

    private final KeepViews keep;
    private final Callers callers;

    SavedViewsController(KeepViews keep, Callers callers) {
        this.keep = keep;
        this.callers = callers;
    }

    @QueryMapping
    List<SavedView> savedViews() {
        return keep.seenBy(callers.current());
    }

    @MutationMapping
    SavedViewPayload saveView(@Argument String name, @Argument String query, @Argument boolean shared) {
        return attempt(() -> keep.save(callers.current(), ViewContent.of(name, query, shared)));
    }

    @MutationMapping
    SavedViewPayload changeView(
            @Argument UUID id,
            @Argument int version,
            @Argument String name,
            @Argument String query,
            @Argument boolean shared) {
        return attempt(() -> keep.change(callers.current(), id, version, ViewContent.of(name, query, shared)));
    }

    @MutationMapping
    SavedViewPayload removeView(@Argument UUID id) {
        return attempt(() -> {
            keep.remove(callers.current(), id);
            return null;
        });
    }

    private static SavedViewPayload attempt(Supplier<@Nullable SavedView> useCase) {
        try {
            return new SavedViewPayload(useCase.get(), List.of());
        } catch (Refused e) {
            return new SavedViewPayload(null, e.refusals());
        }
    }
}
