package org.moothall.media.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.moothall.media.rendition.FocalPoint;

/**
 * A file that an asset had until it was replaced. It can be brought back until it is swept away.
 *
 * @param number of the asset's former files; the highest is the one replaced last
 */
@Embeddable
public record FormerFile(
        int number,
        @Embedded Provenance provenance,
        @Embedded StoredMaster master,
        @Column(name = "focal_x") double focalX,
        @Column(name = "focal_y") double focalY,
        Instant replacedAt,
        String replacedBy) {

    FocalPoint focalPoint() {
        return new FocalPoint(focalX, focalY);
    }
}
