package org.moothall.content.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every save of every draft; entries are only ever added. What was saved is read only when it is asked for. */
@Repository
public class Revisions {

    private static final String COLUMNS =
            "select id, document_id, edition_id, version, kind, title, saved_at, saved_by from edition_revision";

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a save, in its transaction. The content is JSON. */
    public void keep(Revision revision, String content) {
        jdbc.sql("insert into edition_revision"
                        + " (id, document_id, edition_id, version, kind, title, content, saved_at, saved_by)"
                        + " values (:id, :document, :edition, :version, :kind, :title, :content, :at, :by)")
                .param("id", revision.id())
                .param("document", revision.document())
                .param("edition", revision.edition())
                .param("version", revision.version())
                .param("kind", revision.kind().name())
                .param("title", revision.title())
                .param("content", content)
                .param("at", Moments.stored(revision.savedAt()))
                .param("by", revision.savedBy())
                .update();
    }

    public Optional<Revision> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Revisions::revision)
                .optional();
    }

    /** At most so many saves of a document before a version, newest first; null: from the last one. */
    public List<Revision> before(UUID document, @Nullable Integer version, int most) {
        return jdbc.sql(COLUMNS + " where document_id = :document and version < :version"
                        + " order by version desc limit :most")
                .param("document", document)
                .param("version", version == null ? Integer.MAX_VALUE : version)
                .param("most", most)
                .query(Revisions::revision)
                .list();
    }

    /** How often the document was saved. */
    public int count(UUID document) {
        return jdbc.sql("select count(*) from edition_revision where document_id = :document")
                .param("document", document)
                .query(Integer.class)
                .single();
    }

    /** What was saved, for each of these that there is. */
    public Map<UUID, RevisedEdition> editions(Collection<UUID> ids) {
        Map<UUID, RevisedEdition> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql("select r.id, e.number, e.state, r.content from edition_revision r"
                        + " join edition e on e.id = r.edition_id where r.id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new RevisedEdition(row.getInt("number"), row.getString("state"), row.getString("content")));
                });
        return found;
    }

    /** The numbers of the editions that the revisions belong to. */
    public Map<UUID, Integer> editionNumbers(Collection<UUID> ids) {
        Map<UUID, Integer> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql("select r.id, e.number from edition_revision r join edition e on e.id = r.edition_id"
                        + " where r.id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getInt("number"));
                });
        return found;
    }

    private static Revision revision(ResultSet row, int n) throws SQLException {
        return new Revision(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getInt("version"),
                RevisionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Moments.read(row, "saved_at"),
                row.getString("saved_by"));
    }
}
