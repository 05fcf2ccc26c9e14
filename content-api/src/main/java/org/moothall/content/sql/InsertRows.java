package org.moothall.content.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that go into a table by one statement: one exchange with the database, with nothing to prepare before. */
public final class InsertRows {

    /** So many at once; a statement stays well below what the database accepts. */
    private static final int MOST = 200;

    private InsertRows() {}

    /**
     * Inserts the rows, if there are any.
     *
     * @param into the table with its columns, such as {@code tag (kind, value)}
     * @param rows a value for each of the columns
     */
    public static void into(JdbcTemplate jdbc, String into, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += MOST) {
            List<Object[]> some = rows.subList(from, Math.min(from + MOST, rows.size()));
            String row = "(" + String.join(", ", Collections.nCopies(some.getFirst().length, "?")) + ")";
            List<Object> values = new ArrayList<>();
            some.forEach(each -> Collections.addAll(values, each));
            jdbc.update(
                    "insert into " + into + " values " + String.join(", ", Collections.nCopies(some.size(), row)),
                    values.toArray());
        }
    }
}
