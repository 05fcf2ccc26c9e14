package org.moothall.content.revision;

import java.time.Instant;
import java.util.UUID;

/**
 * One save of a draft, without what was saved.
 *
 * @param edition the edition that was being written
 * @param version the document's version that this save made
 */
public record Revision(
        UUID id,
        UUID document,
        UUID edition,
        int version,
        RevisionKind kind,
        String title,
        Instant savedAt,
        String savedBy) {}
