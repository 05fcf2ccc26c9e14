package org.moothall.content.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was ever scheduled, and what became of it. */
@Repository
public class ScheduledActions {

    private static final String COLUMNS = "id, document_id, kind, audience, due_at, state, attempts, problem, reason,"
            + " redirect, change_note, created_by";

    private final JdbcClient jdbc;

    ScheduledActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an action that is to happen. */
    public void add(ScheduledAction action, Instant now) {
        jdbc.sql("insert into scheduled_action (" + COLUMNS + ", created_at) values (:id, :document, :kind, :audience,"
                        + " :due, 'PENDING', 0, null, :reason, :redirect, :note, :by, :now)")
                .param("id", action.id())
                .param("document", action.document())
                .param("kind", action.kind().name())
                .param(
                        "audience",
                        action.audience() == null ? null : action.audience().name())
                .param("due", Moments.stored(action.dueAt()))
                .param("reason", action.reason())
                .param("redirect", action.redirect())
                .param("note", action.changeNote())
                .param("by", action.by())
                .param("now", Moments.stored(now))
                .update();
    }

    /** Calls off what is pending, or was given up, of these kinds for a document; the number of actions called off. */
    public int cancel(UUID document, ScheduledKind... kinds) {
        return jdbc.sql("update scheduled_action set state = 'CANCELLED'"
                        + " where document_id = :document and kind in (:kinds) and state in ('PENDING', 'FAILED')")
                .param("document", document)
                .param("kinds", Stream.of(kinds).map(ScheduledKind::name).toList())
                .update();
    }

    /** Locks the action for this transaction when it is still to happen and nobody else is at it. */
    public Optional<ScheduledAction> takePending(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from scheduled_action"
                        + " where id = :id and state = 'PENDING' for update skip locked")
                .param("id", id)
                .query(ScheduledActions::row)
                .optional();
    }

    /** Locks the document until the transaction ends, as everything that changes it does before all else. */
    void lockDocument(UUID document) {
        jdbc.sql("select id from document where id = :id for update")
                .param("id", document)
                .query(UUID.class)
                .optional();
    }

    /** What is due, earliest first. */
    public List<Due> due(Instant now, int most) {
        return jdbc.sql("select id, document_id from scheduled_action where state = 'PENDING' and due_at <= :now"
                        + " order by due_at, id limit :most")
                .param("now", Moments.stored(now))
                .param("most", most)
                .query((row, n) -> new Due(row.getObject("id", UUID.class), row.getObject("document_id", UUID.class)))
                .list();
    }

    /** An action that is due, and the document that it concerns. */
    public record Due(UUID action, UUID document) {}

    void done(UUID id, Instant now) {
        jdbc.sql("update scheduled_action set state = 'DONE', problem = null, done_at = :now where id = :id")
                .param("id", id)
                .param("now", Moments.stored(now))
                .update();
    }

    void failedOnce(UUID id, String problem, Instant next, boolean forGood) {
        jdbc.sql("update scheduled_action set attempts = attempts + 1, problem = :problem, state = :state,"
                        + " due_at = :next where id = :id and state = 'PENDING'")
                .param("id", id)
                .param("problem", problem)
                .param("state", forGood ? "FAILED" : "PENDING")
                .param("next", Moments.stored(next))
                .update();
    }

    /** What was scheduled for each of the documents, next first. */
    public Map<UUID, List<ScheduledAction>> of(Collection<UUID> documents) {
        return jdbc
                .sql("select " + COLUMNS + " from scheduled_action where document_id in (:documents)"
                        + " order by due_at, id")
                .param("documents", documents)
                .query(ScheduledActions::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ScheduledAction::document));
    }

    private static ScheduledAction row(ResultSet row, int number) throws SQLException {
        String audience = row.getString("audience");
        return new ScheduledAction(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                ScheduledKind.valueOf(row.getString("kind")),
                audience == null ? null : Audience.valueOf(audience),
                Moments.read(row, "due_at"),
                ScheduledState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("problem"),
                row.getString("reason"),
                row.getString("redirect"),
                row.getString("change_note"),
                row.getString("created_by"));
    }
}
