package org.moothall.content.editorial.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.moothall.content.audit.Change;
import org.moothall.content.json.StoredJson;

/** How the audit log is written to a file. */
enum AuditFormat {
    /** A line for each field that changed, and one for each entry that changed none. */
    CSV("text/csv") {
        @Override
        String begin() {
            return "\uFEFF"
                    + CsvLine.of(
                            "id",
                            "at",
                            "actor",
                            "channel",
                            "token",
                            "address",
                            "subject type",
                            "subject id",
                            "subject",
                            "edition",
                            "action",
                            "note",
                            "field",
                            "before",
                            "after");
        }

        @Override
        String entry(AuditEntryView entry, boolean first) {
            List<Change> changes =
                    entry.changes().isEmpty() ? List.of(new Change("", null, null, false)) : entry.changes();
            return changes.stream().map(change -> line(entry, change)).collect(Collectors.joining());
        }

        private static String line(AuditEntryView entry, Change change) {
            return CsvLine.of(
                    entry.id(),
                    entry.at(),
                    entry.actor(),
                    entry.channel(),
                    entry.token(),
                    entry.address(),
                    entry.subjectType(),
                    entry.subjectId(),
                    entry.subjectLabel(),
                    entry.edition(),
                    entry.action(),
                    entry.note(),
                    change.path(),
                    change.before(),
                    change.after());
        }

        @Override
        String end() {
            return "";
        }
    },
    /** A list of entries, each with its changes. */
    JSON("application/json") {
        @Override
        String begin() {
            return "[";
        }

        @Override
        String entry(AuditEntryView entry, boolean first) {
            return (first ? "\n" : ",\n") + StoredJson.write(entry);
        }

        @Override
        String end() {
            return "\n]\n";
        }
    };

    private final String mediaType;

    AuditFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    abstract String begin();

    abstract String entry(AuditEntryView entry, boolean first);

    abstract String end();
}
