package org.moothall.platform.bench.load;

import java.util.Locale;

/**
 * What came of a load.
 *
 * @param rate requests per second
 * @param median of the time to an answer, in milliseconds
 * @param slow the 99th percentile of it, in milliseconds
 * @param slowest the 99.9th
 * @param refused answers that were no success
 * @param broken requests that were not answered
 */
public record Load(long requests, double rate, double median, double slow, double slowest, long refused, long broken) {

    @Override
    public String toString() {
        return String.format(Locale.UK, "%,.0f/s, %.2f ms, %.2f ms", rate, median, slow);
    }
}
