package org.moothall.content.delivery.occasion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.moothall.content.delivery.paging.Cursor;

/**
 * A place in the order of events and opportunities.
 *
 * @param day the first day of what is to come, the last day of what is over
 */
record OccasionPlace(boolean over, LocalDate day, UUID id) {

    /** Reads the columns {@code day} and {@code document_id}. */
    static OccasionPlace read(boolean over, ResultSet row) throws SQLException {
        return new OccasionPlace(over, LocalDate.parse(row.getString("day")), row.getObject("document_id", UUID.class));
    }

    /** The place that a caller's cursor names in that list. */
    static OccasionPlace parse(boolean over, String text) {
        Cursor cursor = Cursor.parse("after", text, list(over));
        try {
            return new OccasionPlace(over, LocalDate.parse(cursor.value()), UUID.fromString(cursor.id()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.malformed("after", text);
        }
    }

    Cursor cursor() {
        return new Cursor(list(over), id.toString(), day.toString());
    }

    private static String list(boolean over) {
        return over ? "OVER" : "TO_COME";
    }
}
