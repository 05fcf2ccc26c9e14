package org.moothall.search.lease;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives leases. */
@Component
public class Leases {

    private final JdbcClient jdbc;
    private final Duration duration;

    Leases(JdbcClient jdbc, LeaseSettings settings) {
        this.jdbc = jdbc;
        this.duration = settings.duration();
    }

    /** The lease of this name, renewed until it is closed; empty while another holds it, in this process or elsewhere. */
    public Optional<Lease> take(String name) {
        UUID holder = UUID.randomUUID();
        long asked = System.nanoTime();
        return takeOver(name, holder) || begin(name, holder)
                ? Optional.of(new Lease(this, name, holder, asked))
                : Optional.empty();
    }

    /** Whether somebody holds the lease of this name. */
    public boolean isTaken(String name) {
        return jdbc.sql("select count(*) from index_lease where name = :name and expires_at >= utc_timestamp(6)")
                        .param("name", name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Duration duration() {
        return duration;
    }

    /** Whether the lease is still the holder's, and now for the whole duration. */
    boolean renew(String name, UUID holder) {
        return jdbc.sql("""
                        update index_lease set expires_at = utc_timestamp(6) + interval :micros microsecond
                        where name = :name and holder = :holder""")
                        .param("micros", micros())
                        .param("name", name)
                        .param("holder", holder.toString())
                        .update()
                > 0;
    }

    void release(String name, UUID holder) {
        jdbc.sql("delete from index_lease where name = :name and holder = :holder")
                .param("name", name)
                .param("holder", holder.toString())
                .update();
    }

    private boolean takeOver(String name, UUID holder) {
        return jdbc.sql("""
                        update index_lease set holder = :holder, expires_at = utc_timestamp(6) + interval :micros microsecond
                        where name = :name and expires_at < utc_timestamp(6)""")
                        .param("micros", micros())
                        .param("name", name)
                        .param("holder", holder.toString())
                        .update()
                > 0;
    }

    private boolean begin(String name, UUID holder) {
        return jdbc.sql("""
                        insert ignore into index_lease (name, holder, expires_at)
                        values (:name, :holder, utc_timestamp(6) + interval :micros microsecond)""")
                        .param("micros", micros())
                        .param("name", name)
                        .param("holder", holder.toString())
                        .update()
                > 0;
    }

    private long micros() {
        return duration.toNanos() / 1000;
    }
}
