package org.moothall.content.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity to be made or replaced.
 *
 * @param id null for a new one
 * @param version that the caller has seen; null for a new one
 * @param slug of a new one; null for one made from the title
 * @param position null for: where it was, or behind all others
 */
public record ActivityOrder(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable String slug,
        @Nullable Integer position,
        ActivityContent content) {

    /** A new activity, behind all others of its day. */
    public static ActivityOrder create(ActivityContent content) {
        return new ActivityOrder(null, null, null, null, content);
    }

    /** Other content for an activity, in the version that the caller has seen. */
    public static ActivityOrder replace(UUID id, int version, ActivityContent content) {
        return new ActivityOrder(id, version, null, null, content);
    }
}
