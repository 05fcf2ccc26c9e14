package org.moothall.content.editorial.input;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.moothall.content.fuzzydate.DatePrecision;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.fuzzydate.Season;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/** The parts of a fuzzy date, as a form sends them. */
public record FuzzyDateInput(
        DatePrecision precision,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Season season,
        @Nullable Integer endYear,
        @Nullable Integer endMonth,
        @Nullable Boolean onwards) {

    /** The date; refused when a part is missing or no calendar has it. */
    public FuzzyDate toDate() {
        FuzzyDate date = switch (precision) {
            case TO_CONFIRM -> FuzzyDate.TO_CONFIRM;
            case ONGOING -> FuzzyDate.ONGOING;
            case DAY -> FuzzyDate.day(need("year", year), need("month", month), need("day", day));
            case MONTH -> months();
            case SEASON -> FuzzyDate.season(need("season", season), need("year", year));
        };
        return Boolean.TRUE.equals(onwards) ? date.andOnwards() : date;
    }

    private FuzzyDate months() {
        FuzzyDate first = FuzzyDate.month(need("year", year), need("month", month));
        if (endYear == null && endMonth == null) {
            return first;
        }
        FuzzyDate last = FuzzyDate.month(need("endYear", endYear), need("endMonth", endMonth));
        return FuzzyDate.months(YearMonth.from(need("from", first.from())), YearMonth.from(need("to", last.from())));
    }

    private <T> T need(String part, @Nullable T value) {
        if (value == null) {
            throw new Refused(
                    RefusalCode.IMPOSSIBLE_DATE,
                    "when." + part,
                    "A date of precision " + precision + " needs the " + part + ".",
                    "Give the " + part + ", or choose another precision.");
        }
        return value;
    }
}
