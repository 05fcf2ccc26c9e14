package org.moothall.platform.bench;

import java.util.List;

/**
 * What came of one case: medians of both installations.
 *
 * @param rows how many documents each answer had
 */
record Measured(ListCase question, int rows, double smallMs, double largeMs) {

    double ratio() {
        return largeMs / smallMs;
    }

    static double median(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    String row() {
        return "| %s | %s | %s | %d | %.1f | %.1f | %.2f |"
                .formatted(question.name(), words(question.order()), question.place(), rows, smallMs, largeMs, ratio());
    }

    private static String words(String order) {
        return order.toLowerCase(java.util.Locale.UK).replace('_', ' ');
    }
}
