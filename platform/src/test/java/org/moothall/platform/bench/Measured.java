package org.moothall.platform.bench;

import java.util.List;

/**
 * What came of one case: medians of both installations.
 *
 * @param found whether the large installation has a full page for it
 */
record Measured(ListCase question, double smallMs, double largeMs, boolean found) {

    double ratio() {
        return largeMs / smallMs;
    }

    static double median(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    String row() {
        return "| %s | %s | %s | %.1f | %.1f | %.2f |"
                .formatted(question.name(), words(question.order()), question.place(), smallMs, largeMs, ratio());
    }

    private static String words(String order) {
        return order.toLowerCase(java.util.Locale.UK).replace('_', ' ');
    }
}
