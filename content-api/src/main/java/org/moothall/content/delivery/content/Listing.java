package org.moothall.content.delivery.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** That the readers of an audience may see a document, with what lists are ordered by. */
record Listing(UUID id, long number, Instant publishedAt, Instant updatedAt, String title) {

    /** The columns that {@link #read} needs, from published_listing l and published_document d. */
    static final String COLUMNS = "l.document_id, d.number, l.published_at, l.updated_at, l.title";

    /** The same from published_listing l alone, where programs of the former release leave the number out. */
    static final String COLUMNS_ALONE = "l.document_id, coalesce(l.number, (select n.number from published_document n"
            + " where n.document_id = l.document_id)) as number, l.published_at, l.updated_at, l.title";

    /** The same with 0 for a number that was left out. */
    static final String COLUMNS_OF_INDEX = "l.document_id, l.number, l.published_at, l.updated_at, l.title";

    /** Whether a program of the former release wrote it. */
    boolean lacksNumber() {
        return number == 0;
    }

    static Listing of(Content content) {
        return new Listing(
                content.id(),
                content.document().number(),
                content.publishedAt(),
                content.updatedAt(),
                content.document().title());
    }

    static Listing read(ResultSet row, int rowNumber) throws SQLException {
        return new Listing(
                row.getObject("document_id", UUID.class),
                row.getLong("number"),
                instant(row, "published_at"),
                instant(row, "updated_at"),
                row.getString("title"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
