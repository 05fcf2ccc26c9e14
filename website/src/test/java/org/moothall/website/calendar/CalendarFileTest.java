package org.moothall.website.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.website.calendar.CalendarEntry.Span;

class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2027-02-01T10:15:30Z");
    private static final Instant NINE = Instant.parse("2027-03-28T08:00:00Z");

    @Test
    void momentsAreInUtcAndLinesEndAsTheStandardHasThem() {
        String file = file(entry("Open day", "Town hall", new Span.Moments(NINE, NINE.plusSeconds(5400))));
        assertThat(file.split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:one@democracy.example.gov.uk",
                        "DTSTAMP:20270201T101530Z",
                        "DTSTART:20270328T080000Z",
                        "DTEND:20270328T093000Z",
                        "SUMMARY:Open day",
                        "LOCATION:Town hall",
                        "URL:https://democracy.example.gov.uk/open-day")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(file).endsWith("\r\n").doesNotContain("TRANSP");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void anEndThatIsNotKnownIsNotSaid() {
        assertThat(file(entry("Open day", null, new Span.Moments(NINE, null)))).doesNotContain("DTEND", "LOCATION");
    }

    @Test
    void daysEndOnTheDayAfter() {
        LocalDate day = LocalDate.of(2027, 2, 28);
        assertThat(file(entry("Litter pick", null, new Span.Days(day, day, true)))
                        .split("\r\n"))
                .contains(
                        "DTSTART;VALUE=DATE:20270228",
                        "DTEND;VALUE=DATE:20270301",
                        "TRANSP:TRANSPARENT",
                        "STATUS:CONFIRMED");
    }

    @Test
    void someDayOfAMonthIsTentative() {
        Span october = new Span.Days(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 31), false);
        assertThat(file(entry("Democracy week", null, october)).split("\r\n"))
                .contains("DTSTART;VALUE=DATE:20271001", "DTEND;VALUE=DATE:20271101", "STATUS:TENTATIVE");
    }

    @Test
    void aCalendarOfManyHasANameAndMayBeEmpty() {
        assertThat(CalendarFile.of("Sample Council: Your democracy", List.of()).split("\r\n"))
                .contains("X-WR-CALNAME:Sample Council: Your democracy")
                .doesNotContain("BEGIN:VEVENT");
        CalendarEntry entry = entry("Open day", null, new Span.Moments(NINE, null));
        assertThat(CalendarFile.of("Two", List.of(entry, entry)).split("\r\n"))
                .filteredOn("BEGIN:VEVENT"::equals)
                .hasSize(2);
    }

    @Test
    void textIsEscaped() {
        String file = file(entry("Tea; cake, \\ and\r\nDTSTART:19700101T000000Z", null, new Span.Moments(NINE, null)));
        assertThat(file.replace("\r\n ", ""))
                .contains("SUMMARY:Tea\\; cake\\, \\\\ and\\nDTSTART:19700101T000000Z\r\n");
    }

    @Test
    void longLinesAreFoldedAtOctetsAndNeverWithinACharacter() {
        String title = "Dŵr, ‘crôeso’ 🎉 ".repeat(20).strip();
        String file = file(entry(title, null, new Span.Moments(NINE, null)));
        assertThat(List.of(file.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title.replace(",", "\\,") + "\r\n");
    }

    private static String file(CalendarEntry entry) {
        return CalendarFile.of(entry);
    }

    private static CalendarEntry entry(String title, @Nullable String place, Span span) {
        return new CalendarEntry(
                "one@democracy.example.gov.uk",
                title,
                "Come in.",
                "https://democracy.example.gov.uk/open-day",
                place,
                CHANGED,
                span);
    }
}
