package org.moothall.content.witness;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate wrote of one entity.
 *
 * @param before its fields as they were; null for a new one
 * @param after its fields as they are now; null for a removed one
 */
record Stored(
        Object entity,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {

    /** Whether there is a field with this value before. */
    boolean was(String field, Object value) {
        return before != null && value.equals(before.get(field));
    }

    /** Whether there is a field with this value now. */
    boolean is(String field, Object value) {
        return after != null && value.equals(after.get(field));
    }

    @Nullable Object before(String field) {
        return before == null ? null : before.get(field);
    }

    @Nullable Object after(String field) {
        return after == null ? null : after.get(field);
    }
}
