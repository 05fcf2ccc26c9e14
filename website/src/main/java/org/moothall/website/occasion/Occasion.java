package org.moothall.website.occasion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.website.calendar.CalendarEntry;
import org.moothall.website.calendar.CalendarEntry.Span;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.Picture;
import org.moothall.website.content.Words;
import org.moothall.website.site.Site;

/** An event or an opportunity in the list. */
public record Occasion(
        String id,
        String slug,
        ContentType type,
        String title,
        String summary,
        Instant updatedAt,
        FuzzyDate when,
        @Nullable String place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String bookingUrl,
        @Nullable Picture leadImage) {

    /** Where it is within a site. */
    public String path() {
        return "/" + slug;
    }

    /** Whether anything is known of when it begins. */
    public boolean hasDate() {
        return when.from() != null;
    }

    /** What stands of it in a calendar, when anything is known of when it begins. */
    Optional<CalendarEntry> entry(Site site) {
        return Span.of(startsAt, endsAt, when)
                .map(span -> new CalendarEntry(
                        CalendarEntry.uid(site, id), title, summary, site.absolute(path()), place, updatedAt, span));
    }

    /** Whether it is on a day that is known. */
    public boolean isOnADay() {
        return when.precision() == FuzzyDate.Precision.DAY && when.from() != null;
    }

    /** Whether it has begun and nobody knows when it ends, or goes on by its nature. */
    public boolean isOngoing(LocalDate today) {
        LocalDate from = when.from();
        return when.precision() == FuzzyDate.Precision.ONGOING
                || (from != null && when.to() == null && !from.isAfter(today));
    }

    /** When it is, in words: with the hour where that is known. */
    public String time() {
        return startsAt == null ? when.label() : when.label() + ", " + Words.time(startsAt);
    }
}
