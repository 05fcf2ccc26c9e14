package org.moothall.content.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the audit log, as it is kept. Its id counts up in the order of writing. */
public record Audited(
        long id,
        Instant at,
        Origin origin,
        String actor,
        Subject subject,
        @Nullable Integer edition,
        String action,
        @Nullable String note,
        List<Change> changes) {}
