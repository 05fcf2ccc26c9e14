package org.moothall.media.editing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.rendition.RenditionAddress;
import org.moothall.media.rendition.Renditions;

/** An asset as editors see it. Bytes, width and height are the stored master's. */
record AssetView(
        UUID id,
        String filename,
        SourceFormat format,
        int width,
        int height,
        long bytes,
        @Nullable String alt,
        @Nullable String credit,
        double focalX,
        double focalY,
        Instant uploadedAt,
        String uploadedBy,
        long version,
        RenditionAddress preview) {

    private static final int PREVIEW_WIDTH = 480;

    static AssetView of(Asset asset, Renditions renditions) {
        return new AssetView(
                asset.id(),
                asset.provenance().filename(),
                asset.provenance().sourceFormat(),
                asset.master().width(),
                asset.master().height(),
                asset.master().bytes(),
                asset.description().alt(),
                asset.description().credit(),
                asset.focalPoint().x(),
                asset.focalPoint().y(),
                asset.provenance().uploadedAt(),
                asset.provenance().uploadedBy(),
                asset.version(),
                renditions.of(asset.imageSource(), PREVIEW_WIDTH, null, PictureFormat.WEBP));
    }
}
