package org.moothall.content.delivery.image;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.publication.PublishedImage;

/** An image of published content. */
public record Image(PublishedImage published) {

    /** The asset. */
    public UUID id() {
        return published.asset();
    }

    /** What it shows, for those who do not see it. */
    public String alt() {
        return published.alt();
    }

    /** Who made it. */
    public @Nullable String credit() {
        return published.credit();
    }
}
