package org.moothall.search.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.log.LogEntry;
import org.moothall.search.log.SetAsideEntries;
import org.moothall.search.verify.IndexedDocuments.Indexed;
import org.springframework.stereotype.Component;

/**
 * Compares documents of the log with what the index holds of them. What the index should hold is asked for first, and
 * then what it holds: so an entry that was taken meanwhile shows as a newer number, and is looked up in the log.
 */
@Component
class CompareEntries {

    private final ExpectedEntries expected;
    private final SetAsideEntries setAside;
    private final IndexedDocuments indexed;

    CompareEntries(ExpectedEntries expected, SetAsideEntries setAside, IndexedDocuments indexed) {
        this.expected = expected;
        this.setAside = setAside;
        this.indexed = indexed;
    }

    /** How to compare with this index. */
    Comparison with(PhysicalIndex index, boolean outdated) {
        return outdated ? Comparison.ofAudiences() : Comparison.ofAll(indexed.notKept(index));
    }

    /** What is wrong with the documents of these entries, and how many are set aside. */
    Compared compare(PhysicalIndex index, List<LogEntry> page, Comparison comparison) {
        Compared first = compareOnce(index, page, comparison);
        if (first.findings().isEmpty()) {
            return first;
        }
        // Looked at once more by the newest entries: a page may be old by now.
        Set<UUID> suspects = first.findings().keySet();
        Compared again = compareOnce(index, expected.newestOf(index, suspects), comparison);
        return new Compared(again.findings(), first.setAside() + again.setAside());
    }

    private Compared compareOnce(PhysicalIndex index, List<LogEntry> page, Comparison comparison) {
        Map<UUID, LogEntry> wanted = new HashMap<>();
        page.forEach(entry -> wanted.put(entry.documentId(), entry));
        if (wanted.isEmpty()) {
            return new Compared(Map.of(), 0);
        }
        Map<UUID, Indexed> there = indexed.of(index, wanted.keySet());
        Set<Long> newer = there.entrySet().stream()
                .filter(document -> document.getValue().version()
                        > number(wanted.get(document.getKey())))
                .map(document -> document.getValue().version())
                .collect(Collectors.toSet());
        expected.at(newer).stream()
                .filter(entry -> version(there.get(entry.documentId())) == entry.number())
                .forEach(entry -> wanted.put(entry.documentId(), entry));
        Map<UUID, Finding> findings = new HashMap<>();
        for (LogEntry entry : wanted.values()) {
            Finding finding = finding(entry, there.get(entry.documentId()), comparison);
            if (finding != null) {
                findings.put(entry.documentId(), finding);
            }
        }
        int waiting = withoutThoseSetAside(index, findings, there);
        return new Compared(findings, waiting);
    }

    private @Nullable Finding finding(LogEntry entry, @Nullable Indexed there, Comparison comparison) {
        String document = entry.documentId().toString();
        if (there == null) {
            String what = entry.json() == null ? "The tombstone of its withdrawal is missing." : "It is not there.";
            return new Finding(document, Fault.MISSING, 0, entry.number(), what);
        }
        if (there.version() != entry.number()) {
            return there.version() < entry.number()
                    ? new Finding(document, Fault.STALE, there.version(), entry.number(), "An older entry is there.")
                    : new Finding(
                            document,
                            Fault.AHEAD,
                            there.version(),
                            entry.number(),
                            "The log has no entry of it at that number.");
        }
        List<String> differences = comparison.differences(there, expected.json(entry));
        return differences.isEmpty()
                ? null
                : new Finding(
                        document,
                        Fault.DIFFERENT,
                        there.version(),
                        entry.number(),
                        "Differs in " + String.join(", ", differences) + ".");
    }

    /** Takes out what stands hidden because its entry was set aside; how many those are. */
    private int withoutThoseSetAside(PhysicalIndex index, Map<UUID, Finding> findings, Map<UUID, Indexed> there) {
        List<UUID> hidden = new ArrayList<>();
        findings.forEach((document, finding) -> {
            Indexed indexed = there.get(document);
            if (finding.fault() == Fault.DIFFERENT && indexed != null && indexed.isHidden()) {
                hidden.add(document);
            }
        });
        Set<Long> waiting = setAside.among(
                index.name(),
                hidden.stream().map(document -> version(there.get(document))).toList());
        hidden.removeIf(document -> !waiting.contains(version(there.get(document))));
        hidden.forEach(findings::remove);
        return hidden.size();
    }

    private static long number(@Nullable LogEntry entry) {
        return entry == null ? Long.MAX_VALUE : entry.number();
    }

    private static long version(@Nullable Indexed indexed) {
        return indexed == null ? 0 : indexed.version();
    }

    /** What came of it: the faults by document, and how many documents are set aside. */
    record Compared(Map<UUID, Finding> findings, int setAside) {}
}
