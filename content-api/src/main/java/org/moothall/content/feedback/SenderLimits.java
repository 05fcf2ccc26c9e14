package org.moothall.content.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what is sent by address, and all together, so that nobody fills a table. Addresses are in memory only, for ten
 * minutes. Each process counts for itself.
 */
public final class SenderLimits {

    private static final int MOST_COUNTED = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final String ALL = "";

    private final Cache<String, AtomicInteger> counts;
    private final int mostPerAddress;
    private final int mostOfAll;

    /** How much one address, and all together, may send in ten minutes. */
    public SenderLimits(int mostPerAddress, int mostOfAll) {
        this(mostPerAddress, mostOfAll, Ticker.systemTicker());
    }

    SenderLimits(int mostPerAddress, int mostOfAll, Ticker ticker) {
        this.mostPerAddress = mostPerAddress;
        this.mostOfAll = mostOfAll;
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    /** Whether something from this address may be kept. */
    public boolean admits(String address) {
        return count("from " + address) <= mostPerAddress && count(ALL) <= mostOfAll;
    }

    private int count(String key) {
        return counts.get(key, ignored -> new AtomicInteger()).incrementAndGet();
    }
}
