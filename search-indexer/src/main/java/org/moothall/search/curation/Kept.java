package org.moothall.search.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which change of a rule is kept, and whose it was.
 *
 * @param version counts up with every change
 */
public record Kept(int version, Instant at, String by) {

    static Kept after(@Nullable Kept former, Clock clock, String by) {
        return new Kept(
                former == null ? 1 : former.version() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), by);
    }

    static Kept read(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt("version"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("changed_by"));
    }

    LocalDateTime stored() {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
