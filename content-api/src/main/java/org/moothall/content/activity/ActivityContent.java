package org.moothall.content.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.taxonomy.Theme;

/**
 * Everything of an activity that an editor writes.
 *
 * @param strand the part of the plan that it belongs to, such as “Encouraging openness”
 * @param document the content that came of it
 * @param note plain text, for readers too
 */
public record ActivityContent(
        String strand,
        String title,
        FuzzyDate when,
        List<Theme> themes,
        List<Audience> audiences,
        @Nullable UUID document,
        List<Placement> placements,
        @Nullable String note) {

    public ActivityContent {
        strand = strand.strip();
        title = title.strip();
        themes = themes.stream().distinct().sorted().toList();
        audiences = audiences.stream().distinct().sorted().toList();
        placements = List.copyOf(placements);
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
