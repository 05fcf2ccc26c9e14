package org.moothall.content.fuzzydate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyDateTest {

    /** Every kind of date in two centuries, with and without an end. */
    private static List<FuzzyDate> many() {
        List<FuzzyDate> dates = new ArrayList<>(List.of(FuzzyDate.ONGOING, FuzzyDate.TO_CONFIRM));
        for (int year = 1900; year <= 2100; year++) {
            for (Season season : Season.values()) {
                dates.add(FuzzyDate.season(season, year));
            }
            for (int month = 1; month <= 12; month++) {
                YearMonth first = YearMonth.of(year, month);
                for (int length = 0; length <= 14; length++) {
                    dates.add(FuzzyDate.months(first, first.plusMonths(length)));
                }
                dates.add(FuzzyDate.day(year, month, 1));
                dates.add(FuzzyDate.day(year, month, first.lengthOfMonth()));
            }
        }
        List<FuzzyDate> onwards =
                dates.stream().map(FuzzyDate::andOnwards).distinct().toList();
        dates.addAll(onwards);
        return dates;
    }

    @Test
    void everyLabelIsReadBackAsTheSameDate() {
        assertThat(many())
                .allSatisfy(date -> assertThat(FuzzyDateText.parse(date.label()))
                        .as(date.label())
                        .isEqualTo(date));
    }

    @Test
    void datesWithoutADayComeLast() {
        assertThat(FuzzyDate.ONGOING.sortDay())
                .isAfter(FuzzyDate.month(2199, 12).sortDay());
        assertThat(FuzzyDate.TO_CONFIRM.sortDay()).isEqualTo(FuzzyDate.ONGOING.sortDay());
    }

    @Test
    void winterEndsInTheNextYear() {
        FuzzyDate winter = FuzzyDate.season(Season.WINTER, 2019);

        assertThat(winter.from()).isEqualTo("2019-12-01");
        assertThat(winter.to()).isEqualTo("2020-02-29");
        assertThat(winter.label()).isEqualTo("Winter 2019 to 2020");
    }

    @Nested
    class ADateThatNoCalendarHas {

        @ParameterizedTest
        @CsvSource({"2019, 2, 29", "2019, 2, 31", "2019, 13, 1", "2019, 0, 1", "2019, 4, 31", "2019, 1, 0"})
        void isRefused(int year, int month, int day) {
            assertThat(codes(() -> FuzzyDate.day(year, month, day))).containsExactly("IMPOSSIBLE_DATE when");
        }

        @Test
        void isAMonthBeyondTheTwelfth() {
            assertThat(codes(() -> FuzzyDate.month(2019, 13))).containsExactly("IMPOSSIBLE_DATE when");
        }

        @Test
        void isOneThatEndsBeforeItBegins() {
            assertThat(codes(() -> FuzzyDate.months(YearMonth.of(2019, 11), YearMonth.of(2019, 10))))
                    .containsExactly("IMPOSSIBLE_DATE when");
        }

        @Test
        void isADayWithoutADay() {
            assertThat(codes(() -> new FuzzyDate(DatePrecision.DAY, null, null)))
                    .containsExactly("IMPOSSIBLE_DATE when");
        }

        @Test
        void isASeasonThatBeginsInItsMiddle() {
            assertThat(codes(() -> new FuzzyDate(DatePrecision.SEASON, LocalDate.of(2018, 10, 1), null)))
                    .containsExactly("IMPOSSIBLE_DATE when");
        }

        @ParameterizedTest
        @CsvSource({"1799", "2201", "0"})
        void isOneOutsideOfLivingMemory(int year) {
            assertThat(codes(() -> FuzzyDate.month(year, 1))).containsExactly("IMPOSSIBLE_DATE when");
        }

        @Test
        void isARunWithoutAnEndInSight() {
            assertThat(codes(() -> FuzzyDate.months(YearMonth.of(2019, 1), YearMonth.of(9999, 12))))
                    .containsExactly("IMPOSSIBLE_DATE when");
        }
    }
}
