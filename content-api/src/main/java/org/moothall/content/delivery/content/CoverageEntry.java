package org.moothall.content.delivery.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.image.Image;
import org.moothall.content.details.LiveEntry;
import org.moothall.content.rendering.RichText;

/** An entry of live coverage with its text rendered. */
public record CoverageEntry(
        LiveEntry entry, RichText text, @Nullable Image image) {

    /** Lasting, unique within the coverage. */
    public UUID id() {
        return entry.id();
    }

    /** When it happened. */
    public Instant at() {
        return entry.at();
    }

    /** Where it was first told. */
    public @Nullable String sourceUrl() {
        return entry.sourceUrl();
    }
}
