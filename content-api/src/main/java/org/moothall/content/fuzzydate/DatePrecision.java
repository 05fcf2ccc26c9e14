package org.moothall.content.fuzzydate;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY,
    /** A month, or a run of months up to a whole year. */
    MONTH,
    SEASON,
    ONGOING,
    TO_CONFIRM
}
