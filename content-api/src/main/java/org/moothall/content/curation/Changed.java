package org.moothall.content.curation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is changed or removed, and the version of it that its editor saw. */
public record Changed(UUID id, int version) {

    /** Null for what is new; a missing version matches none. */
    public static @Nullable Changed of(@Nullable UUID id, @Nullable Integer version) {
        return id == null ? null : new Changed(id, version == null ? 0 : version);
    }
}
