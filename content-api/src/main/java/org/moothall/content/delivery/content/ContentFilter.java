package org.moothall.content.delivery.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/**
 * All given conditions must hold; a list holds when any of its values does, and an empty one never.
 *
 * @param people slugs of pen portraits
 * @param publishedFrom inclusive
 * @param publishedTo inclusive
 */
public record ContentFilter(
        @Nullable List<ContentType> types,
        @Nullable List<Tier> tiers,
        @Nullable List<Theme> themes,
        @Nullable List<String> wards,
        @Nullable List<String> topics,
        @Nullable List<String> people,
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo) {

    /** Holds for everything. */
    public static final ContentFilter NONE = new ContentFilter(null, null, null, null, null, null, null, null);

    /** The given filter, or the one that holds for everything. */
    public static ContentFilter orNone(@Nullable ContentFilter filter) {
        return filter == null ? NONE : filter;
    }

    /** Everything of these types. */
    public static ContentFilter ofTypes(ContentType... types) {
        return new ContentFilter(List.of(types), null, null, null, null, null, null, null);
    }

    /** What is of that tier and of these types. */
    public static ContentFilter ofTier(Tier tier, ContentType... types) {
        return new ContentFilter(List.of(types), List.of(tier), null, null, null, null, null, null);
    }
}
