package org.moothall.search.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trials for a day, so that any process can say how one stands. One runs at a time in all processes; one that gives no sign for
 * a minute has died with its process.
 */
@Repository
public class Trials {

    private static final Duration SIGN_WITHIN = Duration.ofMinutes(1);
    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    Trials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A trial, while it is remembered. */
    public Optional<Trial> find(UUID id) {
        return jdbc.sql("select id, state, done, of_all, problem, effect from search_trial where id = :id")
                .param("id", id)
                .query(Trials::read)
                .optional();
    }

    /**
     * Begins one.
     *
     * @throws TrialRefused while another runs
     */
    @Transactional
    public UUID begin(long ofAll) {
        LocalDateTime now = now();
        jdbc.sql("delete from search_trial where sign_at < :old")
                .param("old", now.minus(KEPT_FOR))
                .update();
        jdbc.sql(
                        "update search_trial set running = null, state = 'FAILED', problem = 'Its process ended before it did.'"
                                + " where running = 1 and sign_at < :silent")
                .param("silent", now.minus(SIGN_WITHIN))
                .update();
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql("insert into search_trial (id, running, state, done, of_all, sign_at)"
                            + " values (:id, 1, 'RUNNING', 0, :of, :now)")
                    .param("id", id)
                    .param("of", ofAll)
                    .param("now", now)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new TrialRefused("Another change is being tried.", "Wait some seconds and try again.");
        }
        return id;
    }

    void progress(UUID id, long done) {
        jdbc.sql("update search_trial set done = :done, sign_at = :now where id = :id")
                .param("done", done)
                .param("now", now())
                .param("id", id)
                .update();
    }

    void succeed(UUID id, TrialEffect effect) {
        jdbc.sql("update search_trial set running = null, state = 'DONE', effect = :effect, sign_at = :now"
                        + " where id = :id")
                .param("effect", JSON.writeValueAsString(effect))
                .param("now", now())
                .param("id", id)
                .update();
    }

    void fail(UUID id, String problem) {
        jdbc.sql("update search_trial set running = null, state = 'FAILED', problem = left(:problem, 1000),"
                        + " sign_at = :now where id = :id")
                .param("problem", problem)
                .param("now", now())
                .param("id", id)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Trial read(ResultSet row, int number) throws SQLException {
        String effect = row.getString("effect");
        return new Trial(
                row.getObject("id", UUID.class),
                Trial.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("of_all"),
                row.getString("problem"),
                effect == null ? null : JSON.readValue(effect, TrialEffect.class));
    }
}
