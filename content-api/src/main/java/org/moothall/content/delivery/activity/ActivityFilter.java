package org.moothall.content.delivery.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.taxonomy.Theme;

/**
 * All given conditions must hold; a list holds when any of its values does, and an empty one never.
 *
 * @param from the first day: holds for what ends then or later, and for what is ongoing
 * @param to the last day: holds for what begins then or earlier, and for what is ongoing
 */
public record ActivityFilter(
        @Nullable List<String> strands,
        @Nullable List<Theme> themes,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Holds for everything. */
    public static final ActivityFilter NONE = new ActivityFilter(null, null, null, null);
}
