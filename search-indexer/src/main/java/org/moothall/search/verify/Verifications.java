package org.moothall.search.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.IndexSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The latest comparison, as every process sees it. */
@Repository
public class Verifications {

    private static final int LONGEST_ERROR = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String alias;
    private final JsonMapper json = JsonMapper.shared();

    Verifications(JdbcClient jdbc, Clock clock, IndexSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.alias = settings.alias();
    }

    public Optional<Verification> latest() {
        return jdbc.sql("select * from index_verification where alias = :alias")
                .param("alias", alias)
                .query((row, index) -> verification(row))
                .optional();
    }

    /** Asks for a comparison; an indexer begins it in its next round. Not while one is wanted already. */
    public boolean request(boolean repair, @Nullable String by) {
        return jdbc.sql("""
                        insert into index_verification (alias, state, repair, requested_by, requested_at)
                        select :alias, 'REQUESTED', :repair, :by, :now from dual
                        where not exists (select 1 from index_verification
                                          where alias = :alias and state in ('REQUESTED', 'RUNNING'))
                        on duplicate key update state = 'REQUESTED', repair = :repair, requested_by = :by,
                            requested_at = :now, ended_at = null, report = null, error = null""")
                        .param("alias", alias)
                        .param("repair", repair)
                        .param("by", by)
                        .param("now", now())
                        .update()
                > 0;
    }

    /** Whether one is wanted: asked for, or interrupted by the death of its process. */
    public boolean isWanted() {
        return latest().filter(one -> one.state().isWanted()).isPresent();
    }

    void forget() {
        jdbc.sql("delete from index_verification where alias = :alias")
                .param("alias", alias)
                .update();
    }

    void progress(Report report) {
        jdbc.sql("update index_verification set state = 'RUNNING', report = :report where alias = :alias")
                .param("report", json.writeValueAsString(report))
                .param("alias", alias)
                .update();
    }

    void done(Report report) {
        end(VerificationState.DONE, json.writeValueAsString(report), null);
    }

    void failed(String error) {
        end(VerificationState.FAILED, null, error.substring(0, Math.min(LONGEST_ERROR, error.length())));
    }

    private void end(VerificationState state, @Nullable String report, @Nullable String error) {
        jdbc.sql("""
                        update index_verification set state = :state, report = coalesce(:report, report), error = :error,
                            ended_at = :now where alias = :alias""")
                .param("state", state.name())
                .param("report", report)
                .param("error", error)
                .param("now", now())
                .param("alias", alias)
                .update();
    }

    private Verification verification(ResultSet row) throws SQLException {
        String report = row.getString("report");
        return new Verification(
                VerificationState.valueOf(row.getString("state")),
                row.getBoolean("repair"),
                row.getString("requested_by"),
                instant(row, "requested_at"),
                instant(row, "ended_at"),
                report == null ? null : json.readValue(report, Report.class),
                row.getString("error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
