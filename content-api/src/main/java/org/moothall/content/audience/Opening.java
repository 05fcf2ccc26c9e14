package org.moothall.content.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when an audience may read an edition.
 *
 * @param opensAt null for: from publication
 */
public record Opening(Audience audience, @Nullable Instant opensAt) {

    /** The moment that counts when the edition is published at the moment given. */
    public Instant effective(Instant publishedAt) {
        return opensAt == null ? publishedAt : opensAt;
    }
}
