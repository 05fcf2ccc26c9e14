package org.moothall.content.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An image as it was when its document was published: all that is needed to address its renditions.
 *
 * @param contentHash addresses the image and its focal point
 * @param width in pixels, after orientation
 * @param focalX 0 for the left edge, 1 for the right one
 * @param focalY 0 for the top, 1 for the bottom
 */
public record PublishedImage(
        UUID asset,
        String contentHash,
        int width,
        int height,
        double focalX,
        double focalY,
        String alt,
        @Nullable String credit) {}
