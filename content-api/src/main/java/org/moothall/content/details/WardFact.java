package org.moothall.content.details;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact about a ward, with where it comes from and as of when it holds. */
public record WardFact(
        String label,
        String value,
        @Nullable String source,
        @Nullable LocalDate asAt) {}
