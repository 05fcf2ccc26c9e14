package org.moothall.search.query;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps questions from Elasticsearch while it does not answer, so that not each of them waits for its time to run out.
 * After two failures in a row nobody asks for a while; then one question tries, and its answer opens the way to all.
 */
final class CircuitBreaker {

    private static final int TOLERATED = 2;

    private final long pause;
    private final LongSupplier nanoTime;
    private int failures;
    private long closedUntil;

    CircuitBreaker(Duration pause, LongSupplier nanoTime) {
        this.pause = pause.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Whether to ask now. After a pause only the first who comes may; the next pause begins with it. */
    synchronized boolean letsThrough() {
        if (failures < TOLERATED) {
            return true;
        }
        long now = nanoTime.getAsLong();
        if (now - closedUntil < 0) {
            return false;
        }
        closedUntil = now + pause;
        return true;
    }

    synchronized void answered() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        closedUntil = nanoTime.getAsLong() + pause;
    }
}
