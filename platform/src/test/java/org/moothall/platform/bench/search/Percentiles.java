package org.moothall.platform.bench.search;

import java.util.List;
import java.util.Map;

/** Times in milliseconds, in order. */
record Percentiles(List<Double> sorted) {

    static Percentiles ofNanos(List<Long> nanos) {
        return new Percentiles(nanos.stream().map(each -> each / 1e6).sorted().toList());
    }

    static double median(List<Double> values) {
        return new Percentiles(values.stream().sorted().toList()).median();
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    double p99() {
        return at(0.99);
    }

    Map<String, Double> millis() {
        return Map.of("median", median(), "p95", p95(), "p99", p99());
    }

    private double at(double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
