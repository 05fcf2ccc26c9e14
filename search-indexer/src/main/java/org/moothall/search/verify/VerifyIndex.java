package org.moothall.search.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.moothall.search.definition.IndexGone;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.log.LogEntry;
import org.moothall.search.rebuild.RebuildIndex;
import org.moothall.search.verify.CompareEntries.Compared;
import org.springframework.stereotype.Component;

/**
 * Compares the index in use with the log, document by document, and mends it if told to. Safe beside a follower, a
 * rebuild and publications: it writes only what the log says, at the log's numbers.
 */
@Component
public class VerifyIndex {

    private static final int ATTEMPTS = 5;

    private final SearchIndices indices;
    private final ExpectedEntries expected;
    private final CompareEntries compare;
    private final Strays strays;
    private final RebuildIndex rebuild;

    VerifyIndex(
            SearchIndices indices,
            ExpectedEntries expected,
            CompareEntries compare,
            Strays strays,
            RebuildIndex rebuild) {
        this.indices = indices;
        this.expected = expected;
        this.compare = compare;
        this.strays = strays;
        this.rebuild = rebuild;
    }

    /**
     * Compares, and returns when all is compared.
     *
     * @param progress is told after each page
     * @throws NoIndex when there is none in use
     * @throws org.moothall.search.definition.IndexUnreachable when Elasticsearch does not answer
     */
    public Report run(boolean repair, Consumer<Report> progress) {
        for (int attempt = 1; ; attempt++) {
            PhysicalIndex index = indices.live().orElseThrow(() -> new NoIndex(indices.alias()));
            try {
                return compare(index, repair, progress);
            } catch (IndexGone e) {
                // A rebuild has put another index in its place.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Report compare(PhysicalIndex index, boolean repair, Consumer<Report> progress) {
        indices.refresh(index);
        long upTo = expected.offset(index);
        Comparison comparison = compare.with(index, indices.isOutdated(index));
        Report[] report = {Report.begun(index.name(), expected.documents(upTo))};
        List<LogEntry> page = expected.page(null, upTo);
        while (!page.isEmpty()) {
            report[0] = report[0].with(page(index, page, comparison, repair));
            progress.accept(report[0]);
            page = expected.page(page.getLast().documentId(), upTo);
        }
        strays.find(index, repair, found -> report[0] = report[0].with(found));
        return repair ? repaired(index, report[0]) : report[0];
    }

    private Report.Page page(PhysicalIndex index, List<LogEntry> page, Comparison comparison, boolean repair) {
        Compared compared = compare.compare(index, page, comparison);
        Set<UUID> mendable = compared.findings().entrySet().stream()
                .filter(found -> found.getValue().fault() != Fault.AHEAD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int mended = repair ? mend(index, mendable, comparison) : 0;
        return new Report.Page(
                page.size(),
                compared.setAside(),
                List.copyOf(compared.findings().values()),
                mended);
    }

    /** Writes what should be there, and looks whether it is: Elasticsearch refuses what it deleted by a newer number. */
    private int mend(PhysicalIndex index, Set<UUID> documents, Comparison comparison) {
        if (documents.isEmpty()) {
            return 0;
        }
        expected.mend(index, documents);
        Compared after = compare.compare(index, expected.newestOf(index, documents), comparison);
        return documents.size() - after.findings().size();
    }

    private Report repaired(PhysicalIndex index, Report report) {
        indices.refresh(index);
        if (report.left() == 0) {
            return report;
        }
        rebuild.afresh("a comparison found documents in " + index.name() + " that cannot be mended where they are");
        return report.allMended();
    }
}
