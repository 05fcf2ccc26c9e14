package org.moothall.website.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Details;
import org.moothall.website.content.Document;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.FuzzyDate.Precision;
import org.moothall.website.site.Site;

/**
 * What stands in a calendar.
 *
 * @param uid the same for as long as the event is the same, whatever changes
 * @param changedAt when what is said was last changed
 */
public record CalendarEntry(
        String uid,
        String title,
        String summary,
        String address,
        @Nullable String place,
        Instant changedAt,
        Span span) {

    /** When it is. */
    sealed interface Span {

        /** Between moments; without an end where none is known. */
        record Moments(Instant start, @Nullable Instant end) implements Span {}

        /**
         * On days.
         *
         * @param last inclusive
         * @param certain whether it is on these days, and not on some day among them
         */
        record Days(LocalDate first, LocalDate last, boolean certain) implements Span {}
    }

    /** The entry of an event or an opportunity whose date is known well enough to be in a calendar. */
    public static Optional<CalendarEntry> of(Site site, Document document) {
        return switch (document.details()) {
            case Details.Event event
            when event.startsAt() != null ->
                Optional.of(entry(
                        site, document.common(), event.place(), new Span.Moments(event.startsAt(), event.endsAt())));
            case Details.Event event ->
                days(event.when()).map(days -> entry(site, document.common(), event.place(), days));
            case Details.Opportunity opportunity ->
                days(opportunity.when()).map(days -> entry(site, document.common(), opportunity.place(), days));
            default -> Optional.empty();
        };
    }

    private static CalendarEntry entry(Site site, Document.Common common, @Nullable String place, Span span) {
        return new CalendarEntry(
                common.id() + "@" + site.address().getHost(),
                common.title(),
                common.summary(),
                site.absolute(common.path()),
                place,
                common.updatedAt(),
                span);
    }

    private static Optional<Span> days(FuzzyDate when) {
        return when.from() == null || when.to() == null
                ? Optional.empty()
                : Optional.of(new Span.Days(when.from(), when.to(), when.precision() == Precision.DAY));
    }
}
