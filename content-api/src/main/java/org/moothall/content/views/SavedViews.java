package org.moothall.content.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every saved view. */
@Repository
class SavedViews {

    private static final String SELECT = "select v.id, v.name, v.query, v.shared, v.owner_id = :me as mine,"
            + " a.display_name as owner, v.version from saved_view v join account a on a.id = v.owner_id ";

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the account has saved itself, and what others share; its own first, by name. */
    List<SavedView> seenBy(UUID account, int most) {
        return select("where v.owner_id = :me or v.shared order by mine desc, v.name, v.id limit " + most, account)
                .query(SavedViews::row)
                .list();
    }

    Optional<SavedView> find(UUID id, UUID account) {
        return select("where v.id = :id", account)
                .param("id", id)
                .query(SavedViews::row)
                .optional();
    }

    int ownedBy(UUID account) {
        return jdbc.sql("select count(*) from saved_view where owner_id = :me")
                .param("me", account)
                .query(Integer.class)
                .single();
    }

    /** Fails on a name that the account uses already. */
    void add(UUID id, UUID account, ViewContent content, Instant now) {
        jdbc.sql("insert into saved_view (id, owner_id, name, query, shared, version, created_at, changed_at)"
                        + " values (:id, :me, :name, :query, :shared, 1, :now, :now)")
                .param("id", id)
                .param("me", account)
                .param("name", content.name())
                .param("query", content.query())
                .param("shared", content.shared())
                .param("now", Moments.stored(now))
                .update();
    }

    /** Whether it was still in the version given, and so was replaced. */
    boolean replace(UUID id, int version, ViewContent content, Instant now) {
        return jdbc.sql("update saved_view set name = :name, query = :query, shared = :shared, version = version + 1,"
                                + " changed_at = :now where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .param("name", content.name())
                        .param("query", content.query())
                        .param("shared", content.shared())
                        .param("now", Moments.stored(now))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        jdbc.sql("delete from saved_view where id = :id").param("id", id).update();
    }

    private static SavedView row(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getBoolean("mine"),
                row.getString("owner"),
                row.getInt("version"));
    }

    private JdbcClient.StatementSpec select(String rest, UUID account) {
        return jdbc.sql(SELECT + rest).param("me", account);
    }
}
