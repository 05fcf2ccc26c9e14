package org.moothall.content.delivery.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import org.moothall.content.delivery.paging.Cursor;

/** The orders that lists of content come in. Equal values are ordered by id, so that every order is total. */
public enum ContentOrder {
    NEWEST("l.published_at", true),
    OLDEST("l.published_at", false),
    RECENTLY_UPDATED("l.updated_at", true),
    TITLE("l.title", false);

    private final String column;
    private final boolean descending;

    ContentOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** The SQL condition for being after a place, or before it. */
    String beyond(String parameters, boolean after) {
        String sign = descending == after ? "<" : ">";
        return column + " " + sign + "= :" + parameters + "Value and (" + column + " " + sign + " :" + parameters
                + "Value or l.document_id " + sign + " :" + parameters + "Id)";
    }

    /** The SQL order, or its reverse. */
    String by(boolean reversed) {
        String direction = descending == reversed ? " asc" : " desc";
        return column + direction + ", l.document_id" + direction;
    }

    /** The order, or its reverse, of listings at hand. */
    Comparator<Listing> comparator(boolean reversed) {
        Comparator<Listing> ascending = switch (this) {
            case NEWEST, OLDEST -> Comparator.comparing(Listing::publishedAt);
            case RECENTLY_UPDATED -> Comparator.comparing(Listing::updatedAt);
            case TITLE -> Comparator.comparing(Listing::title, String.CASE_INSENSITIVE_ORDER);
        };
        Comparator<Listing> total =
                ascending.thenComparing(listing -> listing.id().toString());
        return descending == reversed ? total : total.reversed();
    }

    /** Whether a listing at hand lies after a place, or before it. */
    boolean isBeyond(Listing listing, Place place, boolean after) {
        int sign = this == TITLE
                ? listing.title().compareToIgnoreCase(String.valueOf(place.value()))
                : value(listing).compareTo((LocalDateTime) place.value());
        int total = sign == 0 ? listing.id().toString().compareTo(place.id().toString()) : sign;
        return descending == after ? total < 0 : total > 0;
    }

    private LocalDateTime value(Listing listing) {
        return (LocalDateTime) place(listing).value();
    }

    Cursor cursor(Listing listing) {
        String value = switch (this) {
            case NEWEST, OLDEST -> listing.publishedAt().toString();
            case RECENTLY_UPDATED -> listing.updatedAt().toString();
            case TITLE -> listing.title();
        };
        return new Cursor(name(), listing.id().toString(), value);
    }

    /** The place of a listing. */
    Place place(Listing listing) {
        return place(cursor(listing));
    }

    /** The place that a caller's cursor names, checked. */
    Place place(String field, String text) {
        try {
            return place(Cursor.parse(field, text, name()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.malformed(field, text);
        }
    }

    private Place place(Cursor cursor) {
        Object value =
                this == TITLE ? cursor.value() : LocalDateTime.ofInstant(Instant.parse(cursor.value()), ZoneOffset.UTC);
        return new Place(UUID.fromString(cursor.id()), value);
    }

    /** An id and the value that the order goes by, as SQL takes it. */
    record Place(UUID id, Object value) {}
}
