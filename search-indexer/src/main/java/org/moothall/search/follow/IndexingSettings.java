package org.moothall.search.follow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The indexer, as {@code moothall.search.indexing} sets it.
 *
 * @param enabled whether this process keeps the index up to date
 * @param pollInterval how often it looks for new entries of the log
 * @param longestBackoff the longest wait before another attempt after failures; the first is the poll interval
 */
@ConfigurationProperties("moothall.search.indexing")
public record IndexingSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("500ms") Duration pollInterval,
        @DefaultValue("30s") Duration longestBackoff) {

    public IndexingSettings {
        if (pollInterval.toMillis() < 10) {
            throw new IllegalArgumentException("moothall.search.indexing.poll-interval is " + pollInterval
                    + ": give at least 10ms, for example 500ms.");
        }
        if (longestBackoff.compareTo(pollInterval) < 0) {
            throw new IllegalArgumentException("moothall.search.indexing.longest-backoff is " + longestBackoff
                    + ": give at least the poll interval, " + pollInterval + ".");
        }
    }

    /** How long to wait before the next round. */
    Duration wait(int failuresInARow) {
        Duration wait = pollInterval.multipliedBy(1L << Math.min(failuresInARow, 20));
        return wait.compareTo(longestBackoff) < 0 ? wait : longestBackoff;
    }
}
