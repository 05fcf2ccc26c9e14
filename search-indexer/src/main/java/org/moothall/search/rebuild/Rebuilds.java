package org.moothall.search.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.IndexSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The latest rebuild, as every process sees it. Each change names the state that it expects, and says whether it was so. */
@Repository
public class Rebuilds {

    private static final int LONGEST_ERROR = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String alias;

    Rebuilds(JdbcClient jdbc, Clock clock, IndexSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.alias = settings.alias();
    }

    public Optional<Rebuild> latest() {
        return jdbc.sql("select * from index_rebuild where alias = :alias")
                .param("alias", alias)
                .query((row, index) -> rebuild(row))
                .optional();
    }

    /** Asks for a rebuild from the beginning. Not while one is wanted already. */
    public boolean request(String reason, @Nullable String by) {
        return jdbc.sql("""
                        insert into index_rebuild (alias, state, reason, requested_by, requested_at)
                        select :alias, 'REQUESTED', :reason, :by, :now from dual
                        where not exists (select 1 from index_rebuild
                                          where alias = :alias and state in ('REQUESTED', 'RUNNING'))
                        on duplicate key update state = 'REQUESTED', reason = :reason, requested_by = :by,
                            requested_at = :now, index_name = null, position = null, documents = 0, total = 0,
                            worked_ms = 0, up_to = 0, started_at = null, ended_at = null, error = null""")
                        .param("alias", alias)
                        .param("reason", reason.substring(0, Math.min(500, reason.length())))
                        .param("by", by)
                        .param("now", now())
                        .update()
                > 0;
    }

    /** Stops the rebuild that is wanted; it ends within a moment, and can be gone on with. */
    public boolean stop() {
        return move("state = 'STOPPED'", "state in ('REQUESTED', 'RUNNING')");
    }

    /** Goes on with the rebuild that was stopped. */
    public boolean resume() {
        return move("state = 'REQUESTED', error = null", "state = 'STOPPED'");
    }

    /** The index is made, and filled from the beginning. */
    void begin(Fill fill) {
        jdbc.sql("""
                        update index_rebuild set state = 'RUNNING', index_name = :index, up_to = :upTo, position = null,
                            documents = 0, total = :total, worked_ms = 0, started_at = :now, ended_at = null, error = null
                        where alias = :alias""")
                .param("index", fill.index())
                .param("upTo", fill.upTo())
                .param("total", fill.total())
                .param("now", now())
                .param("alias", alias)
                .update();
    }

    void goOn() {
        move("state = 'RUNNING', error = null", "state <> 'DONE'");
    }

    /** Notes how far it has come; false when it was stopped. */
    boolean advance(Fill fill) {
        return jdbc.sql("""
                        update index_rebuild set position = :position, documents = :documents, worked_ms = :worked
                        where alias = :alias and index_name = :index and state = 'RUNNING'""")
                        .param("position", String.valueOf(fill.position()))
                        .param("documents", fill.documents())
                        .param("worked", fill.worked().toMillis())
                        .param("alias", alias)
                        .param("index", fill.index())
                        .update()
                > 0;
    }

    void done() {
        jdbc.sql("""
                        update index_rebuild set state = 'DONE', documents = total, ended_at = :now, error = null
                        where alias = :alias""").param("now", now()).param("alias", alias).update();
    }

    /** Notes why an attempt ended; another goes on from where it was. */
    void failed(String error) {
        jdbc.sql("update index_rebuild set error = :error where alias = :alias and state in ('REQUESTED', 'RUNNING')")
                .param("error", error.substring(0, Math.min(LONGEST_ERROR, error.length())))
                .param("alias", alias)
                .update();
    }

    void forget() {
        jdbc.sql("delete from index_rebuild where alias = :alias")
                .param("alias", alias)
                .update();
    }

    private boolean move(String change, String expected) {
        return jdbc.sql("update index_rebuild set " + change + " where alias = :alias and " + expected)
                        .param("alias", alias)
                        .update()
                > 0;
    }

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        return new Rebuild(
                RebuildState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("requested_by"),
                row.getObject("requested_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                fill(row),
                instant(row),
                row.getString("error"));
    }

    private static @Nullable Fill fill(ResultSet row) throws SQLException {
        String index = row.getString("index_name");
        String position = row.getString("position");
        return index == null
                ? null
                : new Fill(
                        index,
                        row.getLong("up_to"),
                        position == null ? null : UUID.fromString(position),
                        row.getLong("documents"),
                        row.getLong("total"),
                        Duration.ofMillis(row.getLong("worked_ms")));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        LocalDateTime ended = row.getObject("ended_at", LocalDateTime.class);
        return ended == null ? null : ended.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
