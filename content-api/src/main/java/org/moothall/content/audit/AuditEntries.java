package org.moothall.content.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.json.StoredJson;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** What was written down, newest first. */
@Repository
public class AuditEntries {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final int COUNTED_AT_MOST = 10_000;

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries older than the one with the id given; from the newest on without one. */
    public List<Audited> page(AuditFilter filter, int most, @Nullable Long before) {
        Conditions conditions = new Conditions(filter);
        if (before != null) {
            conditions.add("id < :before", "before", before);
        }
        return jdbc.sql("select * from audit_entry" + conditions.where() + " order by id desc limit :most")
                .params(conditions.values)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** How many there are; counting stops at 10,000. */
    public int count(AuditFilter filter) {
        Conditions conditions = new Conditions(filter);
        return jdbc.sql("select count(*) from (select 1 from audit_entry" + conditions.where() + " limit "
                        + COUNTED_AT_MOST + ") counted")
                .params(conditions.values)
                .query(Integer.class)
                .single();
    }

    /** One entry. */
    public Optional<Audited> find(long id) {
        return jdbc.sql("select * from audit_entry where id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Every action that occurs, for filters. */
    public List<String> actions() {
        return jdbc.sql("select distinct action from audit_entry order by action")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static Audited read(ResultSet row) throws SQLException {
        return new Audited(
                row.getLong("id"),
                Moments.read(row, "at"),
                new Origin(
                        Origin.Channel.valueOf(row.getString("channel")),
                        row.getObject("token_id", UUID.class),
                        row.getString("address")),
                row.getString("actor"),
                new Subject(
                        SubjectType.valueOf(row.getString("subject_type")),
                        row.getString("subject_id"),
                        row.getString("subject_label")),
                row.getObject("edition", Integer.class),
                row.getString("action"),
                row.getString("note"),
                StoredJson.read(row.getString("changes"), CHANGES));
    }

    /** Conditions in SQL, with the values of their parameters. */
    private static final class Conditions {

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(AuditFilter filter) {
            text("actor = :actor", "actor", filter.actor());
            text("subject_id = :subject", "subject", filter.subjectId());
            if (filter.subjectTypes() != null && !filter.subjectTypes().isEmpty()) {
                List<String> names =
                        filter.subjectTypes().stream().map(Enum::name).toList();
                add("subject_type in (:types)", "types", names);
            }
            if (filter.actions() != null && !filter.actions().isEmpty()) {
                add("action in (:actions)", "actions", filter.actions());
            }
            if (filter.text() != null && !filter.text().isBlank()) {
                String like = "%" + filter.text().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
                add("(subject_label like :text or subject_id like :text)", "text", like);
            }
            if (filter.from() != null) {
                add("at >= :from", "from", Moments.stored(filter.from()));
            }
            if (filter.to() != null) {
                add("at < :to", "to", Moments.stored(filter.to()));
            }
        }

        private void text(String clause, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                add(clause, name, value.strip());
            }
        }

        void add(String clause, String name, Object value) {
            clauses.add(clause);
            values.put(name, value);
        }

        String where() {
            return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
        }
    }
}
