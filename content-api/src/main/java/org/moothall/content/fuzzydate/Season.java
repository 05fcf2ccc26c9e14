package org.moothall.content.fuzzydate;

import java.time.LocalDate;
import java.time.Month;

/** A meteorological season of three whole months. Winter is named by the year in which it begins. */
public enum Season {
    SPRING(Month.MARCH),
    SUMMER(Month.JUNE),
    AUTUMN(Month.SEPTEMBER),
    WINTER(Month.DECEMBER);

    private final Month firstMonth;

    Season(Month firstMonth) {
        this.firstMonth = firstMonth;
    }

    /** The first day of the season that begins in the year. */
    public LocalDate begins(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** The last day of the season that begins in the year. */
    public LocalDate ends(int year) {
        return begins(year).plusMonths(3).minusDays(1);
    }

    /** The season that begins on the day. */
    public static Season beginningOn(LocalDate day) {
        for (Season season : values()) {
            if (season.firstMonth == day.getMonth()) {
                return season;
            }
        }
        throw new IllegalArgumentException("No season begins on " + day);
    }

    /** “Autumn”. */
    String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
