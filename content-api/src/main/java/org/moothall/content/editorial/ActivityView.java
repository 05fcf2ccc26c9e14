package org.moothall.content.editorial;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.activity.Activity;
import org.moothall.content.activity.ActivityContent;
import org.moothall.content.activity.ActivityPlace;
import org.moothall.content.activity.Placement;
import org.moothall.content.audience.Audience;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.taxonomy.Theme;

/** An activity as editors see it. */
record ActivityView(
        UUID id,
        int version,
        String strand,
        String title,
        FuzzyDate when,
        List<Theme> themes,
        List<Audience> audiences,
        @Nullable UUID document,
        List<Placement> placements,
        @Nullable String note,
        ActivityPlace place) {

    static ActivityView of(Activity activity) {
        ActivityContent content = activity.content();
        return new ActivityView(
                activity.id(),
                activity.version(),
                content.strand(),
                content.title(),
                content.when(),
                content.themes(),
                content.audiences(),
                content.document(),
                content.placements(),
                content.note(),
                activity.place());
    }
}
