package org.moothall.content.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.taxonomy.Theme;

/**
 * All of an activity that readers may need. Stored as JSON; its field names are what delivery relies on.
 *
 * @param content the document that came of it; its readers are its own
 */
public record PublishedActivity(
        UUID id,
        String strand,
        String title,
        FuzzyDate when,
        List<Theme> themes,
        @Nullable UUID content,
        List<Placement> placements,
        @Nullable String note) {

    static PublishedActivity of(Activity activity) {
        ActivityContent content = activity.content();
        return new PublishedActivity(
                activity.id(),
                content.strand(),
                content.title(),
                content.when(),
                content.themes(),
                content.document(),
                content.placements(),
                content.note());
    }
}
