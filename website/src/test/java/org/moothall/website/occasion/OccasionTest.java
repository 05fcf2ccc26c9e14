package org.moothall.website.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.website.calendar.CalendarEntry;
import org.moothall.website.calendar.CalendarEntry.Span;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.FuzzyDate.Precision;
import org.moothall.website.site.Site;
import org.moothall.website.site.SiteName;

class OccasionTest {

    private static final Site SITE = new Site(
            SiteName.DEMOCRACY,
            URI.create("https://democracy.example.gov.uk/"),
            "Your democracy",
            "",
            "Sample Council",
            false,
            List.of());
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final FuzzyDate OCTOBER = new FuzzyDate("October 2026", FIRST, LAST, Precision.MONTH);

    /** What a calendar has of it. */
    @Nested
    class InACalendar {

        @Test
        void isTheSameForAsLongAsTheDocumentIs() {
            assertThat(occasion(OCTOBER, null).entry(SITE))
                    .map(CalendarEntry::uid)
                    .hasValue("0192aaaa-0000-7000-8000-000000000001@democracy.example.gov.uk");
        }

        @Test
        void isAtItsHourWhereThatIsKnown() {
            Instant starts = Instant.parse("2026-10-17T17:30:00Z");
            assertThat(span(occasion(OCTOBER, starts))).isEqualTo(new Span.Moments(starts, starts.plusSeconds(3600)));
        }

        @Test
        void isOnSomeDayOfAMonth() {
            assertThat(span(occasion(OCTOBER, null))).isEqualTo(new Span.Days(FIRST, LAST, false));
        }

        @Test
        void isOnTheDayFromWhichItGoesOn() {
            FuzzyDate onwards = new FuzzyDate("1 October 2026 onwards", FIRST, null, Precision.DAY);
            assertThat(span(occasion(onwards, null))).isEqualTo(new Span.Days(FIRST, FIRST, true));
        }

        @Test
        void isNotWithoutADate() {
            FuzzyDate open = new FuzzyDate("To confirm", null, null, Precision.TO_CONFIRM);
            assertThat(occasion(open, null).entry(SITE)).isEmpty();
        }
    }

    private static Span span(Occasion occasion) {
        return occasion.entry(SITE).orElseThrow().span();
    }

    private static Occasion occasion(FuzzyDate when, @Nullable Instant starts) {
        return new Occasion(
                "0192aaaa-0000-7000-8000-000000000001",
                "tea",
                ContentType.EVENT,
                "Tea",
                "Come along",
                Instant.parse("2026-01-02T03:04:05Z"),
                when,
                "Town hall",
                starts,
                starts == null ? null : starts.plusSeconds(3600),
                null,
                null);
    }
}
