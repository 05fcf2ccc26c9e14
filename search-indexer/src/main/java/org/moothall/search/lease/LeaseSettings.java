package org.moothall.search.lease;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Leases, as {@code moothall.search.lease} sets them.
 *
 * @param duration how long after its holder's death a lease ends
 */
@ConfigurationProperties("moothall.search.lease")
public record LeaseSettings(@DefaultValue("5s") Duration duration) {

    public LeaseSettings {
        if (duration.toMillis() < 300) {
            throw new IllegalArgumentException(
                    "moothall.search.lease.duration is " + duration + ": give at least 300ms, for example 5s.");
        }
    }
}
