package org.moothall.media.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who put an asset in the trash, and when. */
@Embeddable
public record Trashed(
        @Column(name = "trashed_at") Instant at,
        @Column(name = "trashed_by") String by) {}
