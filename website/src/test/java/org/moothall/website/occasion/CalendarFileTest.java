package org.moothall.website.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.site.Site;
import org.moothall.website.site.SiteName;

class CalendarFileTest {

    private static final Site SITE = new Site(
            SiteName.DEMOCRACY,
            URI.create("https://democracy.example.gov.uk/"),
            "Your democracy",
            "",
            "Sample Council",
            false,
            List.of());
    private static final Instant CHANGED = Instant.parse("2026-01-02T03:04:05Z");
    private static final FuzzyDate OCTOBER = new FuzzyDate(
            "October 2026", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), FuzzyDate.Precision.MONTH);

    @Test
    void momentsAreUtcAndDaysAreDaysWithTheDayAfterAsTheEnd() {
        Instant starts = Instant.parse("2026-07-17T17:30:00Z");
        assertThat(file(occasion("An evening", OCTOBER, starts)))
                .contains("DTSTART:20260717T173000Z\r\n")
                .contains("DTEND:20260717T183000Z\r\n");
        assertThat(file(occasion("A month", OCTOBER, null)))
                .contains("DTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261101\r\n");
    }

    @Test
    void whatHasNoDateIsLeftOut() {
        FuzzyDate open = new FuzzyDate("To confirm", null, null, FuzzyDate.Precision.TO_CONFIRM);
        assertThat(file(occasion("Some day", open, null)))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
    }

    @Test
    void textCannotBreakOutOfItsLine() {
        assertThat(file(occasion("Tea; cake, and\r\nEND:VEVENT \\o/", OCTOBER, null)))
                .contains("SUMMARY:Tea\\; cake\\, and\\nEND:VEVENT \\\\o/\r\n");
    }

    @Test
    void noLineIsLongerThanSeventyFiveBytesAndUnfoldingGivesItBack() {
        String title = "Häuser – ein langer Abend 🏛 ".repeat(12).strip();
        String file = file(occasion(title, OCTOBER, null));
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    private static String file(Occasion occasion) {
        return CalendarFile.of(SITE, List.of(occasion));
    }

    private static Occasion occasion(String title, FuzzyDate when, Instant starts) {
        return new Occasion(
                "0192aaaa-0000-7000-8000-000000000001",
                "tea",
                ContentType.EVENT,
                title,
                "Come along",
                CHANGED,
                when,
                "Town hall",
                starts,
                starts == null ? null : starts.plusSeconds(3600),
                null,
                null);
    }
}
