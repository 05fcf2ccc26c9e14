package org.moothall.content.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.document.Document;
import org.moothall.content.json.StoredJson;
import org.springframework.jdbc.core.JdbcTemplate;

/** What readers and followers of the log can see of a document, straight from the tables. */
record Readers(JdbcTemplate jdbc, UUID document) {

    static Readers of(JdbcTemplate jdbc, Document document) {
        return new Readers(jdbc, document.id());
    }

    String json() {
        return jdbc.queryForObject(
                "select document from published_document where document_id = ?", String.class, document);
    }

    PublishedDocument published() {
        return StoredJson.read(json(), PublishedDocument.class);
    }

    /** Who may see it now. */
    List<String> audiences() {
        return jdbc.queryForList(
                "select audience from published_listing where document_id = ? order by audience",
                String.class,
                document);
    }

    /** The kinds of its log entries, first to last. */
    List<String> log() {
        return jdbc.queryForList(
                "select kind from publication_log where document_id = ? order by number", String.class, document);
    }

    String lastEntry() {
        return jdbc.queryForObject(
                "select entry from publication_log where document_id = ? order by number desc limit 1",
                String.class,
                document);
    }

    List<String> tags(String kind) {
        return jdbc.queryForList(
                "select value from published_tag where document_id = ? and kind = ? order by position",
                String.class,
                document,
                kind);
    }

    /** How many rows of the served tables name it. */
    int rows() {
        int rows = 0;
        for (String table : List.of("published_document", "published_listing", "published_tag", "published_asset")) {
            rows += jdbc.queryForObject(
                    "select count(*) from " + table + " where document_id = ?", Integer.class, document);
        }
        return rows;
    }

    Map<String, Object> address(String slug) {
        return jdbc.queryForMap(
                "select state, reason, redirect, audiences, document_id from published_address where slug = ?", slug);
    }

    boolean hasAddress(String slug) {
        return jdbc.queryForObject("select count(*) from published_address where slug = ?", Integer.class, slug) > 0;
    }
}
