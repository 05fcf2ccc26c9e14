package org.moothall.search.log;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Entries that followers could not take. Each is due again after 1, 2, 4, … seconds, at most an hour, until an attempt
 * succeeds or a newer entry of the same document was taken.
 */
@Repository
public class SetAsideEntries {

    private static final long LONGEST_WAIT = Duration.ofHours(1).toSeconds();

    private final JdbcClient jdbc;
    private final Clock clock;

    SetAsideEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sets the entry aside, or counts one more failed attempt at it. */
    public void add(String follower, SetAside failed) {
        jdbc.sql("""
                        insert into follower_set_aside
                            (follower, number, document_id, error, attempts, set_aside_at, next_attempt_at)
                        values (:follower, :number, :document, :error, 1, :now, :now + interval 1 second)
                        on duplicate key update
                            error = values(error),
                            next_attempt_at = :now + interval least(power(2, least(attempts, 12)), :longestWait) second,
                            attempts = attempts + 1""")
                .param("follower", follower)
                .param("number", failed.number())
                .param("document", failed.documentId().toString())
                .param("error", failed.error())
                .param("now", now())
                .param("longestWait", LONGEST_WAIT)
                .update();
    }

    /** The numbers that are due for another attempt, oldest first. */
    public List<Long> due(String follower, int atMost) {
        return jdbc.sql("""
                        select number from follower_set_aside
                        where follower = :follower and next_attempt_at <= :now order by number limit :atMost""")
                .param("follower", follower)
                .param("now", now())
                .param("atMost", atMost)
                .query((row, index) -> row.getLong("number"))
                .list();
    }

    /** What is set aside, oldest first, at most so many. */
    public List<Waiting> waiting(String follower, int atMost) {
        return jdbc.sql("""
                        select number, document_id, error, attempts, set_aside_at, next_attempt_at from follower_set_aside
                        where follower = :follower order by number limit :atMost""")
                .param("follower", follower)
                .param("atMost", atMost)
                .query((row, index) -> new Waiting(
                        new SetAside(
                                row.getLong("number"),
                                UUID.fromString(row.getString("document_id")),
                                row.getString("error")),
                        row.getInt("attempts"),
                        row.getObject("set_aside_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("next_attempt_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Those of these numbers that are set aside. */
    public Set<Long> among(String follower, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : jdbc.sql("select number from follower_set_aside where follower = :follower and number in (:numbers)")
                        .param("follower", follower)
                        .param("numbers", numbers)
                        .query((row, index) -> row.getLong("number"))
                        .set();
    }

    /** Makes the entry due at once; whether there is such an entry. */
    public boolean makeDue(String follower, long number) {
        return jdbc.sql("""
                        update follower_set_aside set next_attempt_at = :now
                        where follower = :follower and number = :number""")
                        .param("now", now())
                        .param("follower", follower)
                        .param("number", number)
                        .update()
                > 0;
    }

    public long count(String follower) {
        return jdbc.sql("select count(*) from follower_set_aside where follower = :follower")
                .param("follower", follower)
                .query(Long.class)
                .single();
    }

    /**
     * Drops what was set aside of documents of which newer entries have now been taken. An entry of the same number
     * stays until its own next attempt: that it was taken may mean no more than that its placeholder stands there.
     */
    public void dropOlderThan(String follower, List<LogEntry> taken) {
        if (taken.isEmpty() || count(follower) == 0) {
            return;
        }
        for (LogEntry entry : taken) {
            jdbc.sql("""
                            delete from follower_set_aside
                            where follower = :follower and document_id = :document and number < :number""")
                    .param("follower", follower)
                    .param("document", entry.documentId().toString())
                    .param("number", entry.number())
                    .update();
        }
    }

    /** Takes the entry back: an attempt at it succeeded. */
    public void settle(String follower, long number) {
        jdbc.sql("delete from follower_set_aside where follower = :follower and number = :number")
                .param("follower", follower)
                .param("number", number)
                .update();
    }

    public void forget(String follower) {
        jdbc.sql("delete from follower_set_aside where follower = :follower")
                .param("follower", follower)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
