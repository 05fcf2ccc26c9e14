package org.moothall.content.factcheck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts requests by address, whether their secret opens anything or not. Each process counts for itself. */
@Component
class FactCheckLimits {

    private static final int MOST_COUNTED = 100_000;
    private static final int MOST_IN_WINDOW = 600;

    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder()
            .maximumSize(MOST_COUNTED)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** Whether this address may ask once more. */
    boolean admits(String address) {
        return counts.get(address, ignored -> new AtomicInteger()).incrementAndGet() <= MOST_IN_WINDOW;
    }
}
