package org.moothall.content.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.content.time.Moments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every event that was recorded; entries are only ever added. */
@Repository
public class DocumentEvents {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    DocumentEvents(JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /** Records an event, in the transaction of what it tells of; who listens hears of it in the same transaction. */
    public void record(DocumentEvent event) {
        jdbc.sql("insert into document_event (document_id, edition, kind, at, actor, note)"
                        + " values (:document, :edition, :kind, :at, :actor, :note)")
                .param("document", event.document())
                .param("edition", event.edition())
                .param("kind", event.kind().name())
                .param("at", Moments.stored(event.at()))
                .param("actor", event.by())
                .param("note", event.note())
                .update();
        publisher.publishEvent(event);
    }

    /** The events of each document, newest first. */
    public Map<UUID, List<DocumentEvent>> of(Collection<UUID> documents) {
        return jdbc
                .sql("select document_id, edition, kind, at, actor, note from document_event"
                        + " where document_id in (:documents) order by id desc")
                .param("documents", documents)
                .query(DocumentEvents::event)
                .list()
                .stream()
                .collect(Collectors.groupingBy(DocumentEvent::document));
    }

    /** The last thing that happened to a document. */
    public Optional<DocumentEvent> last(UUID document) {
        return jdbc.sql("select document_id, edition, kind, at, actor, note from document_event"
                        + " where document_id = :document order by id desc limit 1")
                .param("document", document)
                .query(DocumentEvents::event)
                .optional();
    }

    private static DocumentEvent event(ResultSet row, int n) throws SQLException {
        return new DocumentEvent(
                row.getObject("document_id", UUID.class),
                row.getObject("edition", Integer.class),
                EventKind.valueOf(row.getString("kind")),
                Moments.read(row, "at"),
                row.getString("actor"),
                row.getString("note"));
    }
}
