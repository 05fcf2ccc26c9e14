package org.moothall.content.editorial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.moothall.content.audience.Audience;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.DocumentState;
import org.moothall.content.schedule.ScheduledKind;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The short lists of the first screen: each one statement that reads a few rows of an index. */
@Repository
class HomeLists {

    private static final int LONGEST_AGENDA = 200;

    private static final String ENTRY = "select a.id, a.kind, a.audience, a.due_at, a.problem, a.created_by,"
            + " d.id as document, d.slug, d.type, d.title, d.state"
            + " from scheduled_action a join document d on d.id = a.document_id ";

    private final JdbcClient jdbc;

    HomeLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody looks after and has not handed on: what they are writing, or what must change. */
    List<UUID> draftsOf(UUID account, String state, int most) {
        return ids(jdbc.sql("select d.id from document d join edition e on e.draft_of = d.id and e.state = :state"
                        + " where d.owner_id = :me order by d.changed_at desc, d.id desc limit :most")
                .param("me", account)
                .param("state", state)
                .param("most", most));
    }

    /** Drafts in review, of new and of live documents. */
    List<UUID> inReview(int most) {
        return ids(jdbc.sql("select document_id as id from edition where state = 'SUBMITTED'"
                        + " order by saved_at, id limit :most")
                .param("most", most));
    }

    List<UUID> published(int most) {
        return ids(jdbc.sql("(select id, published_order from document where state = 'LIVE'"
                        + " order by published_order desc, id desc limit :most)"
                        + " union all (select id, published_order from document where state = 'LIVE_WITH_DRAFT'"
                        + " order by published_order desc, id desc limit :most)"
                        + " order by published_order desc, id desc limit :most")
                .param("most", most));
    }

    List<AgendaEntry> agenda(Instant from, Instant to) {
        return jdbc.sql(ENTRY + "where a.state = 'PENDING' and a.due_at >= :from and a.due_at < :to"
                        + " order by a.due_at, a.id limit " + LONGEST_AGENDA)
                .param("from", Moments.stored(from))
                .param("to", Moments.stored(to))
                .query(HomeLists::entry)
                .list();
    }

    List<AgendaEntry> failed(int most) {
        return jdbc.sql(ENTRY + "where a.state = 'FAILED' order by a.due_at desc, a.id limit :most")
                .param("most", most)
                .query(HomeLists::entry)
                .list();
    }

    private static List<UUID> ids(StatementSpec statement) {
        return statement.query((row, n) -> row.getObject("id", UUID.class)).list();
    }

    private static AgendaEntry entry(ResultSet row, int number) throws SQLException {
        String audience = row.getString("audience");
        return new AgendaEntry(
                row.getObject("id", UUID.class),
                ScheduledKind.valueOf(row.getString("kind")),
                audience == null ? null : Audience.valueOf(audience),
                Moments.read(row, "due_at"),
                row.getString("problem"),
                row.getString("created_by"),
                new DocumentReference(
                        row.getObject("document", UUID.class),
                        row.getString("slug"),
                        ContentType.valueOf(row.getString("type")),
                        row.getString("title"),
                        DocumentState.valueOf(row.getString("state"))));
    }
}
