package org.moothall.platform.bench;

import java.util.List;
import java.util.Map;

/** Times in milliseconds, in order. */
public record Percentiles(List<Double> sorted) {

    /** Of times in nanoseconds, in any order. */
    public static Percentiles ofNanos(List<Long> nanos) {
        return new Percentiles(nanos.stream().map(each -> each / 1e6).sorted().toList());
    }

    /** The middle one of values in any order. */
    public static double median(List<Double> values) {
        return new Percentiles(values.stream().sorted().toList()).median();
    }

    public double median() {
        return at(0.5);
    }

    public double p95() {
        return at(0.95);
    }

    public double p99() {
        return at(0.99);
    }

    /** The three by name. */
    public Map<String, Double> millis() {
        return Map.of("median", median(), "p95", p95(), "p99", p99());
    }

    private double at(double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
