package org.moothall.content.fuzzydate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/**
 * A day, a month (or a run of months), a season, ongoing, or to confirm.
 *
 * @param from the first day; null when it has none
 * @param to the last day; null when it has none, or when it goes on from then (“autumn 2018 onwards”)
 */
public record FuzzyDate(
        DatePrecision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Still to confirm. */
    public static final FuzzyDate TO_CONFIRM = new FuzzyDate(DatePrecision.TO_CONFIRM, null, null);

    /** Going on, without a beginning or an end that is known. */
    public static final FuzzyDate ONGOING = new FuzzyDate(DatePrecision.ONGOING, null, null);

    /** Refuses a date that its precision cannot have, or that ends before it begins. */
    public FuzzyDate {
        requireInRange(from);
        requireInRange(to);
        if (from != null && to != null && to.isBefore(from)) {
            throw impossible("The date ends on " + to + ", before it begins on " + from + ".");
        }
        if (!FuzzyDateShape.fits(precision, from, to)) {
            throw impossible("No date of precision " + precision + " lasts from " + from + " to " + to + ".");
        }
    }

    private static void requireInRange(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1800 || day.getYear() > 2200)) {
            throw impossible("The year " + day.getYear() + " is out of range.");
        }
    }

    /** One day; refused when no calendar has it. */
    public static FuzzyDate day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new FuzzyDate(DatePrecision.DAY, date, date);
        } catch (DateTimeException e) {
            throw impossible("There is no day " + day + " of month " + month + " in " + year + ".");
        }
    }

    /** One whole month; refused when there are not so many months. */
    public static FuzzyDate month(int year, int month) {
        if (month < 1 || month > 12) {
            throw impossible("There is no month " + month + ".");
        }
        return months(YearMonth.of(year, month), YearMonth.of(year, month));
    }

    /** A run of whole months, the last one included. */
    public static FuzzyDate months(YearMonth first, YearMonth last) {
        return new FuzzyDate(DatePrecision.MONTH, first.atDay(1), last.atEndOfMonth());
    }

    /** A season, named by the year in which it begins. */
    public static FuzzyDate season(Season season, int year) {
        return new FuzzyDate(DatePrecision.SEASON, season.begins(year), season.ends(year));
    }

    /** The same beginning, without an end. */
    public FuzzyDate andOnwards() {
        return new FuzzyDate(precision, from, null);
    }

    /** Whether it has a beginning and goes on from then. */
    public boolean onwards() {
        return from != null && to == null;
    }

    /** As a person would write it: “23 January 2019”, “October 2018”, “Autumn 2018 onwards”, “Ongoing”. */
    public String label() {
        return FuzzyDateLabel.of(this);
    }

    /** The day to put it in order by: its first; what has none comes last. */
    public LocalDate sortDay() {
        return from == null ? LocalDate.of(9999, 12, 31) : from;
    }

    static Refused impossible(String message) {
        return new Refused(
                RefusalCode.IMPOSSIBLE_DATE,
                "when",
                message,
                "Give a day, a month, a season with its year, “ongoing” or “to confirm”.");
    }
}
