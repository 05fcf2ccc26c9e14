package org.moothall.content.editorial.searchindex;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.search.verify.Fault;
import org.moothall.search.verify.Finding;
import org.moothall.search.verify.Report;
import org.moothall.search.verify.Verification;
import org.moothall.search.verify.VerificationState;

/** The latest comparison as the schema has it. */
record VerificationView(
        VerificationState state,
        boolean repair,
        @Nullable String requestedBy,
        @Nullable Instant requestedAt,
        @Nullable Instant endedAt,
        int compared,
        int total,
        int found,
        int mended,
        List<Count> faults,
        List<Finding> findings,
        @Nullable String error) {

    static VerificationView of(Verification verification) {
        Report report = verification.report();
        return new VerificationView(
                verification.state(),
                verification.repair(),
                verification.requestedBy(),
                verification.requestedAt(),
                verification.endedAt(),
                report == null ? 0 : Math.toIntExact(report.compared()),
                report == null ? 0 : Math.toIntExact(report.total()),
                report == null ? 0 : Math.toIntExact(report.found()),
                report == null ? 0 : Math.toIntExact(report.mended()),
                report == null ? List.of() : counts(report),
                report == null ? List.of() : report.first(),
                verification.error());
    }

    private static List<Count> counts(Report report) {
        return report.faults().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> new Count(count.getKey(), Math.toIntExact(count.getValue())))
                .toList();
    }

    record Count(Fault fault, int documents) {}
}
