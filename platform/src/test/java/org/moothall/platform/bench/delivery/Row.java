package org.moothall.platform.bench.delivery;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.platform.bench.delivery.Probe.PerRequest;
import org.moothall.platform.bench.load.Load;

/**
 * One load beside what it is compared with.
 *
 * @param reference what that is
 * @param referenceRate its requests per second
 * @param bound the ratio that is to be reached; 0 for none
 * @param each what a request takes; null where it was not looked at
 */
record Row(
        String name,
        int connections,
        Load load,
        String reference,
        double referenceRate,
        double bound,
        @Nullable PerRequest each) {

    static final String HEAD = """
            | load | connections | requests/s | median, 99th, 99.9th: ms | beside | requests/s | ratio | at least |\
             CPU s per 1,000 | allocated: kB | statements | cache hits |
            |---|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|--:|
            """;

    double ratio() {
        return load.rate() / referenceRate;
    }

    boolean isBelow() {
        return ratio() < bound;
    }

    String markdown() {
        return String.format(
                Locale.UK,
                "| %s | %d | %,.0f | %.2f, %.2f, %.2f | %s | %,.0f | %s | %s | %s |%n",
                name,
                connections,
                load.rate(),
                load.median(),
                load.slow(),
                load.slowest(),
                reference,
                referenceRate,
                isBelow() ? "**%.2f**".formatted(ratio()) : "%.2f".formatted(ratio()),
                bound == 0 ? "" : "%.2f".formatted(bound),
                each == null
                        ? " | | | "
                        : "%.2f | %.0f | %.2f | %.1f"
                                .formatted(
                                        each.cpuMillis(), each.allocatedKilobytes(), each.statements(), each.hits()));
    }
}
