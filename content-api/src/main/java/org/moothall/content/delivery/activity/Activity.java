package org.moothall.content.delivery.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.taxonomy.Theme;

/**
 * An entry of the plan or the record, as published.
 *
 * @param content the document that it is about
 */
public record Activity(
        UUID id,
        String strand,
        String title,
        FuzzyDate when,
        List<Theme> themes,
        @Nullable UUID content,
        List<Placement> placements) {

    /** Where it was shown: a channel, and its address there if it has one. */
    public record Placement(
            String channel, @Nullable String url, @Nullable LocalDate at) {}
}
