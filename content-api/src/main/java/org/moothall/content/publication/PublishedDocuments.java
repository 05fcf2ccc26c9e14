package org.moothall.content.publication;

import java.util.Optional;
import java.util.UUID;
import org.moothall.content.json.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what readers are served from. */
@Repository
class PublishedDocuments {

    /** What the database counts for a row that was not there; for one that it wrote over, it counts two. */
    private static final int NEW = 1;

    private final JdbcClient jdbc;
    private final PublishedIndexes indexes;

    PublishedDocuments(JdbcClient jdbc, PublishedIndexes indexes) {
        this.jdbc = jdbc;
        this.indexes = indexes;
    }

    Optional<PublishedDocument> find(UUID id) {
        return jdbc.sql("select document from published_document where document_id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json -> StoredJson.read(json, PublishedDocument.class));
    }

    /** The same as of this very moment, whatever this transaction read before; nobody else writes it until it ends. */
    Optional<PublishedDocument> findNewest(UUID id) {
        return jdbc.sql("select document from published_document where document_id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json -> StoredJson.read(json, PublishedDocument.class));
    }

    /** Puts the document in place of its former self; its JSON. */
    String put(PublishedDocument document) {
        String json = StoredJson.write(document);
        int written = jdbc.sql("insert into published_document (document_id, slug, type, number, document)"
                        + " values (:id, :slug, :type, :number, :json) on duplicate key update"
                        + " slug = value(slug), type = value(type), number = value(number), document = value(document)")
                .param("id", document.id())
                .param("slug", document.slug())
                .param("type", document.type().name())
                .param("number", document.number())
                .param("json", json)
                .update();
        if (written > NEW) {
            indexes.remove(document.id());
        }
        indexes.add(document);
        return json;
    }

    void remove(UUID id) {
        indexes.remove(id);
        jdbc.sql("delete from published_document where document_id = :id")
                .param("id", id)
                .update();
    }
}
