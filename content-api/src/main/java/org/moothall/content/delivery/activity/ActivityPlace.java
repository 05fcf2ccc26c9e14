package org.moothall.content.delivery.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.moothall.content.delivery.paging.Cursor;

/** A place in the order of activities: by day, then as the council put them. */
record ActivityPlace(LocalDate day, int position, UUID id) {

    private static final String LIST = "ACTIVITIES";

    static ActivityPlace read(ResultSet row) throws SQLException {
        return new ActivityPlace(
                row.getObject("sort_date", LocalDate.class),
                row.getInt("position"),
                row.getObject("activity_id", UUID.class));
    }

    static ActivityPlace parse(String field, String text) {
        Cursor cursor = Cursor.parse(field, text, LIST);
        String[] value = cursor.value().split("#", 2);
        try {
            return new ActivityPlace(
                    LocalDate.parse(value[0]), Integer.parseInt(value[1]), UUID.fromString(cursor.id()));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Cursor.malformed(field, text);
        }
    }

    Cursor cursor() {
        return new Cursor(LIST, id.toString(), day + "#" + position);
    }
}
