package org.moothall.content.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. Null and empty conditions let everything through; all others must hold.
 *
 * @param text in the subject's name or id
 * @param subjectId exactly this subject
 * @param from the first moment
 * @param to the moment after the last
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable List<SubjectType> subjectTypes,
        @Nullable List<String> actions,
        @Nullable String subjectId,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);
}
