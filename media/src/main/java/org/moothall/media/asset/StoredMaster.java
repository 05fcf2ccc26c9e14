package org.moothall.media.asset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.moothall.media.image.Dimensions;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.storage.StorageKey;

/**
 * The image as it is kept: upright and without metadata.
 *
 * @param sha256 of the bytes, and so where they are
 * @param width in px
 * @param height in px
 */
@Embeddable
public record StoredMaster(
        String sha256, @Enumerated(EnumType.STRING) PictureFormat masterFormat, long bytes, int width, int height) {

    /** Where the bytes are. */
    public StorageKey key() {
        return StorageKey.master(sha256, masterFormat.extension());
    }

    /** Width and height. */
    public Dimensions size() {
        return new Dimensions(width, height);
    }

    /** Whether the sides have the same proportion, give or take a hundredth. */
    boolean hasShapeOf(StoredMaster other) {
        double own = (double) width / height;
        double others = (double) other.width / other.height;
        return Math.abs(own / others - 1) < 0.01;
    }
}
