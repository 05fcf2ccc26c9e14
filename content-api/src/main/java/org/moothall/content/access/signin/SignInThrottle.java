package org.moothall.content.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.AccessSettings;
import org.moothall.content.access.AccessSettings.SignInLimits;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in, by username and address and by address alone. An attempt counts before the password is
 * looked at, so many at once gain nothing. Each process counts for itself.
 */
@Component
final class SignInThrottle {

    private static final int MOST_COUNTED = 100_000;

    private final SignInLimits limits;
    private final Clock clock;
    private final Cache<String, Count> counts;

    SignInThrottle(AccessSettings settings, Clock clock) {
        this.limits = settings.signIn();
        this.clock = clock;
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterWrite(limits.window())
                .build();
    }

    /** Counts an attempt: empty when it may be made, otherwise how long to wait. */
    Optional<Duration> attempt(String username, String address) {
        Instant now = clock.instant();
        Count pair = count(pair(username, address), now);
        Count alone = count(address, now);
        if (pair.attempts() > limits.attempts()) {
            return Optional.of(Duration.between(now, pair.until()));
        }
        return alone.attempts() > limits.attemptsPerAddress()
                ? Optional.of(Duration.between(now, alone.until()))
                : Optional.empty();
    }

    /** Somebody has shown who they are: earlier mistakes are forgotten. */
    void succeeded(String username, String address) {
        counts.invalidate(pair(username, address));
    }

    private Count count(String key, Instant now) {
        return counts.asMap().compute(key, (ignored, count) -> next(count, now));
    }

    private Count next(@Nullable Count count, Instant now) {
        return count == null || !now.isBefore(count.until())
                ? new Count(1, now.plus(limits.window()))
                : new Count(count.attempts() + 1, count.until());
    }

    private static String pair(String username, String address) {
        return username + "\n" + address;
    }

    private record Count(int attempts, Instant until) {}
}
