package org.moothall.content.fuzzydate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Refusals.codes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTextTest {

    @ParameterizedTest
    @CsvSource({
        "23 January 2019, DAY, 2019-01-23, 2019-01-23",
        "3rd Jan 2019, DAY, 2019-01-03, 2019-01-03",
        "2019-01-23, DAY, 2019-01-23, 2019-01-23",
        "29 February 2020, DAY, 2020-02-29, 2020-02-29",
        "October 2018, MONTH, 2018-10-01, 2018-10-31",
        "October to November 2019, MONTH, 2019-10-01, 2019-11-30",
        "December 2018 to January 2019, MONTH, 2018-12-01, 2019-01-31",
        "2018, MONTH, 2018-01-01, 2018-12-31",
        "'  AUTUMN   2018 ', SEASON, 2018-09-01, 2018-11-30",
        "Winter 2018, SEASON, 2018-12-01, 2019-02-28",
        "Winter 2018 to 2019, SEASON, 2018-12-01, 2019-02-28"
    })
    void readsWhatAPersonWrites(String text, DatePrecision precision, String from, String to) {
        FuzzyDate date = FuzzyDateText.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.from()).isEqualTo(from);
        assertThat(date.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"Autumn 2018 onwards, 2018-09-01", "1 May 2019 onwards, 2019-05-01", "2018 onwards, 2018-01-01"})
    void readsBeginningsWithoutAnEnd(String text, String from) {
        FuzzyDate date = FuzzyDateText.parse(text);

        assertThat(date.onwards()).isTrue();
        assertThat(date.from()).isEqualTo(from);
        assertThat(date.to()).isNull();
    }

    @Test
    void readsDatesThatAreNone() {
        assertThat(FuzzyDateText.parse("Ongoing")).isEqualTo(FuzzyDate.ONGOING);
        assertThat(FuzzyDateText.parse("to confirm")).isEqualTo(FuzzyDate.TO_CONFIRM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31 February 2019",
                "2019-02-30",
                "32 January 2019",
                "Octember 2019",
                "November to October 2019",
                "October 2018 to 2019",
                "Autumn 2018 to 2019",
                "Winter 2018 to 2025",
                "May",
                "onwards",
                "99999",
                "0000",
                "0 May 2019"
            })
    void refusesWhatNobodyCouldPutInACalendar(String text) {
        assertThat(codes(() -> FuzzyDateText.parse(text))).containsExactly("IMPOSSIBLE_DATE when");
    }
}
