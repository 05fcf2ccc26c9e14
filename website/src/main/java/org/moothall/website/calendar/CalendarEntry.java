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
    public sealed interface Span {

        /** Between moments; without an end where none is known. */
        record Moments(Instant start, @Nullable Instant end) implements Span {}

        /**
         * On days.
         *
         * @param last inclusive
         * @param certain whether it is on these days, and not on some day among them
         */
        record Days(LocalDate first, LocalDate last, boolean certain) implements Span {}

        /** As exactly as it is known; what goes on from a day is on that day. Empty when no day is known at all. */
        static Optional<Span> of(@Nullable Instant startsAt, @Nullable Instant endsAt, FuzzyDate when) {
            if (startsAt != null) {
                return Optional.of(new Moments(startsAt, endsAt));
            }
            LocalDate from = when.from();
            return from == null
                    ? Optional.empty()
                    : Optional.of(
                            new Days(from, when.to() == null ? from : when.to(), when.precision() == Precision.DAY));
        }
    }

    /** The entry of an event or an opportunity whose date is known well enough to be in a calendar. */
    public static Optional<CalendarEntry> of(Site site, Document document) {
        return switch (document.details()) {
            case Details.Event event ->
                Span.of(event.startsAt(), event.endsAt(), event.when())
                        .map(span -> entry(site, document.common(), event.place(), span));
            case Details.Opportunity opportunity ->
                Span.of(null, null, opportunity.when())
                        .map(span -> entry(site, document.common(), opportunity.place(), span));
            default -> Optional.empty();
        };
    }

    /** By the document's lasting identity, so that a calendar which has it already changes its entry. */
    public static String uid(Site site, String documentId) {
        return documentId + "@" + site.address().getHost();
    }

    private static CalendarEntry entry(Site site, Document.Common common, @Nullable String place, Span span) {
        return new CalendarEntry(
                uid(site, common.id()),
                common.title(),
                common.summary(),
                site.absolute(common.path()),
                place,
                common.updatedAt(),
                span);
    }
}
