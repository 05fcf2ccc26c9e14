package org.moothall.content.editorial.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audit.Audited;
import org.moothall.content.audit.Change;
import org.moothall.content.audit.Origin;
import org.moothall.content.audit.SubjectType;

/** An entry as it is shown and exported. */
record AuditEntryView(
        String id,
        Instant at,
        String actor,
        Origin.Channel channel,
        @Nullable UUID token,
        @Nullable String address,
        SubjectType subjectType,
        String subjectId,
        String subjectLabel,
        @Nullable Integer edition,
        String action,
        @Nullable String note,
        List<Change> changes) {

    static AuditEntryView of(Audited entry) {
        return new AuditEntryView(
                Long.toString(entry.id()),
                entry.at(),
                entry.actor(),
                entry.origin().channel(),
                entry.origin().token(),
                entry.origin().address(),
                entry.subject().type(),
                entry.subject().id(),
                entry.subject().label(),
                entry.edition(),
                entry.action(),
                entry.note(),
                entry.changes());
    }
}
