package org.moothall.media.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Trashed;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.rendition.RenditionAddress;
import org.moothall.media.rendition.Renditions;
import org.moothall.media.rights.Licence;

/**
 * An asset as editors see it in a list. Bytes, width and height are the stored master's.
 *
 * @param runsOut the last day on which every right and consent is good; null when none ends
 * @param uses how many documents use it, by any edition
 */
record AssetView(
        UUID id,
        String filename,
        SourceFormat format,
        int width,
        int height,
        long bytes,
        @Nullable String alt,
        @Nullable String credit,
        @Nullable String caption,
        Licence licence,
        @Nullable LocalDate runsOut,
        double focalX,
        double focalY,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant trashedAt,
        @Nullable String trashedBy,
        int uses,
        long version,
        RenditionAddress preview) {

    static final int PREVIEW_WIDTH = 480;

    static AssetView of(Asset asset, int uses, Renditions renditions) {
        Trashed trashed = asset.trashed();
        return new AssetView(
                asset.id(),
                asset.provenance().filename(),
                asset.provenance().sourceFormat(),
                asset.master().width(),
                asset.master().height(),
                asset.master().bytes(),
                asset.description().alt(),
                asset.description().credit(),
                asset.description().caption(),
                asset.rights().licence(),
                asset.runsOut(),
                asset.focalPoint().x(),
                asset.focalPoint().y(),
                asset.provenance().uploadedAt(),
                asset.provenance().uploadedBy(),
                trashed == null ? null : trashed.at(),
                trashed == null ? null : trashed.by(),
                uses,
                asset.version(),
                renditions.of(asset.imageSource(), PREVIEW_WIDTH, null, PictureFormat.WEBP));
    }
}
