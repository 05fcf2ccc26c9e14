package org.moothall.website.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as exact as it is known, with the words for it. */
public record FuzzyDate(
        String label, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {

    /** How exact a date is. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        ONGOING,
        TO_CONFIRM
    }
}
