package org.moothall.media.rendition;

import java.util.UUID;
import org.moothall.media.image.Dimensions;

/**
 * All that the address of a rendition needs: small, immutable, and fit to be kept as JSON beside published content, so that
 * delivery asks nobody.
 *
 * @param id the asset
 * @param contentHash names the master's pixels together with the focal point
 * @param width of the master, in px
 * @param height of the master, in px
 * @param focalX the focal point, 0 to 1 from the left
 * @param focalY the focal point, 0 to 1 from the top
 */
public record ImageSource(UUID id, String contentHash, int width, int height, double focalX, double focalY) {

    Dimensions size() {
        return new Dimensions(width, height);
    }

    FocalPoint focalPoint() {
        return new FocalPoint(focalX, focalY);
    }
}
