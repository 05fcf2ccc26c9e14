package org.moothall.content.fuzzydate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a fuzzy date as a person would. */
final class FuzzyDateLabel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private FuzzyDateLabel() {}

    static String of(FuzzyDate date) {
        String label = switch (date.precision()) {
            case TO_CONFIRM -> "To confirm";
            case ONGOING -> "Ongoing";
            case DAY -> DAY.format(first(date));
            case MONTH -> months(date);
            case SEASON -> season(first(date));
        };
        return date.onwards() ? label + " onwards" : label;
    }

    private static LocalDate first(FuzzyDate date) {
        return requireNonNull(date.from());
    }

    private static String months(FuzzyDate date) {
        LocalDate from = first(date);
        LocalDate to = date.to();
        if (to == null || to.equals(from.withDayOfMonth(from.lengthOfMonth()))) {
            return MONTH.format(from);
        }
        if (from.getYear() != to.getYear()) {
            return MONTH.format(from) + " to " + MONTH.format(to);
        }
        boolean wholeYear = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
        return wholeYear ? Integer.toString(from.getYear()) : MONTH_ALONE.format(from) + " to " + MONTH.format(to);
    }

    private static String season(LocalDate from) {
        Season season = Season.beginningOn(from);
        String year = season == Season.WINTER
                ? from.getYear() + " to " + (from.getYear() + 1)
                : Integer.toString(from.getYear());
        return season.label() + " " + year;
    }
}
