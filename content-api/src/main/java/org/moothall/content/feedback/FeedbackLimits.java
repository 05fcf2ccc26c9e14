package org.moothall.content.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts answers by address, and all together, so that nobody fills the table. Addresses are in memory only, for ten
 * minutes. Each process counts for itself.
 */
@Component
class FeedbackLimits {

    static final int MOST_PER_ADDRESS = 20;
    static final int MOST_OF_ALL = 1_000;

    private static final int MOST_COUNTED = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final String ALL = "";

    private final Cache<String, AtomicInteger> counts;

    @Autowired
    FeedbackLimits() {
        this(Ticker.systemTicker());
    }

    FeedbackLimits(Ticker ticker) {
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    /** Whether an answer from this address may be kept. */
    boolean admits(String address) {
        return count("from " + address) <= MOST_PER_ADDRESS && count(ALL) <= MOST_OF_ALL;
    }

    private int count(String key) {
        return counts.get(key, ignored -> new AtomicInteger()).incrementAndGet();
    }
}
