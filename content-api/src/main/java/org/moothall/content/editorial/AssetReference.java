package org.moothall.content.editorial;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An image that an edition shows. */
record AssetReference(
        UUID id,
        String filename,
        int width,
        int height,
        @Nullable String alt,
        @Nullable String credit,
        double focalX,
        double focalY,
        long version,
        String previewUrl) {}
