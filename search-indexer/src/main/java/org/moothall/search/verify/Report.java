package org.moothall.search.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a comparison has found so far.
 *
 * @param index the index that was compared
 * @param compared how many documents of the log were looked up in it
 * @param total how many there are
 * @param setAside how many stand aside, hidden, and are tried again by themselves: no faults
 * @param faults how many of each kind
 * @param mended how many of them were mended
 * @param first the first of them, at most {@value #LISTED}
 */
public record Report(
        String index,
        long compared,
        long total,
        long setAside,
        Map<Fault, Long> faults,
        long mended,
        List<Finding> first) {

    static final int LISTED = 100;

    public Report {
        faults = Map.copyOf(faults);
        first = List.copyOf(first);
    }

    static Report begun(String index, long total) {
        return new Report(index, 0, total, 0, Map.of(), 0, List.of());
    }

    /** How many documents are not as they should be. */
    public long found() {
        return faults.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many are not as they should be still. */
    public long left() {
        return found() - mended;
    }

    Report with(Page page) {
        Map<Fault, Long> counts = new TreeMap<>(faults);
        page.findings().forEach(finding -> counts.merge(finding.fault(), 1L, Long::sum));
        List<Finding> listed = Stream.concat(first.stream(), page.findings().stream())
                .limit(LISTED)
                .toList();
        return new Report(
                index, compared + page.compared(), total, setAside + page.setAside(), counts, mended + page.mended(), listed);
    }

    Report allMended() {
        return new Report(index, compared, total, setAside, faults, found(), first);
    }

    /** What one page adds. */
    record Page(int compared, int setAside, List<Finding> findings, int mended) {}
}
