package org.moothall.search.query;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Documents that the index knows only as they were.
 *
 * @param state stands for what the index holds, as long as it is known to be right; null when it is not
 */
record Overtaken(Set<UUID> documents, @Nullable String state) {

    /** Where nothing is published meanwhile, or nobody minds. */
    static final Overtaken NONE = new Overtaken(Set.of(), null);

    Overtaken {
        documents = Set.copyOf(documents);
    }
}
