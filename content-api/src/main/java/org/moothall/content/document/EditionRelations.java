package org.moothall.content.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps an edition's relations as rows that the database guards, in step with its content. */
@Repository
class EditionRelations {

    private final JdbcTemplate jdbc;

    EditionRelations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the relations of an edition that was flushed, in its transaction. */
    void write(Edition edition) {
        replace("edition_reference", "document_id", edition.id(), References.documents(edition.content()));
        replace("edition_asset", "asset_id", edition.id(), References.assets(edition.content()));
        tags(edition.documentId(), edition.content());
    }

    private void replace(String table, String column, UUID edition, Map<String, UUID> relations) {
        jdbc.update("delete from " + table + " where edition_id = ?", edition);
        List<Object[]> rows = new ArrayList<>();
        relations.forEach((field, target) -> rows.add(new Object[] {edition, field, target}));
        jdbc.batchUpdate("insert into " + table + " (edition_id, field, " + column + ") values (?, ?, ?)", rows);
    }

    private void tags(UUID document, EditionContent content) {
        jdbc.update("delete from document_tag where document_id = ?", document);
        List<Object[]> rows = new ArrayList<>();
        content.themes().forEach(theme -> rows.add(new Object[] {document, "THEME", theme.name()}));
        content.topics().forEach(topic -> rows.add(new Object[] {document, "TOPIC", topic}));
        content.allWards().forEach(ward -> rows.add(new Object[] {document, "WARD", ward}));
        jdbc.batchUpdate("insert into document_tag (document_id, kind, value) values (?, ?, ?)", rows);
    }
}
