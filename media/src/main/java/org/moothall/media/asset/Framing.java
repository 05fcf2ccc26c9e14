package org.moothall.media.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.moothall.media.image.Sha256;
import org.moothall.media.rendition.FocalPoint;

/**
 * A master together with a focal point, under the name by which its renditions are addressed. Another focal point is another
 * name, so that no cache ever holds the wrong crop.
 */
@Embeddable
record Framing(
        String contentHash,
        @Column(name = "focal_x") double focalX,
        @Column(name = "focal_y") double focalY) {

    private static final int DIGITS = 32;

    static Framing of(String masterSha256, FocalPoint focus) {
        var digest = Sha256.digest();
        digest.update((masterSha256 + " " + focus).getBytes(UTF_8));
        return new Framing(Sha256.hex(digest).substring(0, DIGITS), focus.x(), focus.y());
    }
}
