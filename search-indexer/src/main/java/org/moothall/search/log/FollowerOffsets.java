package org.moothall.search.log;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each follower has come. An offset only ever moves forward, however many processes write it. */
@Repository
public class FollowerOffsets {

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowerOffsets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number up to which the follower has taken the log; empty when nothing is known of it. */
    public OptionalLong of(String follower) {
        Optional<Long> number = jdbc.sql("select number from follower_offset where follower = :follower")
                .param("follower", follower)
                .query((row, index) -> row.getLong("number"))
                .optional();
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }

    /** Says that the follower has taken everything up to the number. */
    public void advance(String follower, long number) {
        jdbc.sql("""
                        insert into follower_offset (follower, number, updated_at) values (:follower, :number, :now)
                        on duplicate key update updated_at = if(number < values(number), values(updated_at), updated_at),
                                                number = greatest(number, values(number))""")
                .param("follower", follower)
                .param("number", number)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public void forget(String follower) {
        jdbc.sql("delete from follower_offset where follower = :follower")
                .param("follower", follower)
                .update();
    }
}
