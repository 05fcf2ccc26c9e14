package org.moothall.media.editing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.FormerFile;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.rendition.RenditionAddress;
import org.moothall.media.rendition.Renditions;
import org.moothall.media.rights.Rights;
import org.moothall.media.rights.ShownPerson;

/** All of an asset: beside what a list shows, its rights, who is in it, how sites crop it, and the files it had before. */
record AssetDetail(
        @JsonUnwrapped AssetView asset,
        Rights rights,
        List<ShownPerson> people,
        RenditionAddress large,
        List<Crop> crops,
        List<Former> formerFiles) {

    private static final int LARGE_WIDTH = 1440;

    /** The asset as sites show it in one place. */
    record Crop(SiteCrop place, RenditionAddress rendition) {}

    /** A file that was replaced and can be brought back. */
    record Former(
            int number,
            String filename,
            int width,
            int height,
            Instant uploadedAt,
            String uploadedBy,
            Instant replacedAt,
            String replacedBy,
            RenditionAddress preview) {}

    static AssetDetail of(Asset asset, int uses, Renditions renditions) {
        return new AssetDetail(
                AssetView.of(asset, uses, renditions),
                asset.rights(),
                asset.people(),
                renditions.of(asset.imageSource(), LARGE_WIDTH, null, PictureFormat.WEBP),
                SiteCrop.all().map(place -> crop(place, asset, renditions)).toList(),
                asset.formerFiles().stream()
                        .map(file -> former(file, asset, renditions))
                        .toList());
    }

    private static Crop crop(SiteCrop place, Asset asset, Renditions renditions) {
        return new Crop(place, renditions.of(asset.imageSource(), place.width(), place.height(), PictureFormat.WEBP));
    }

    private static Former former(FormerFile file, Asset asset, Renditions renditions) {
        return new Former(
                file.number(),
                file.provenance().filename(),
                file.master().width(),
                file.master().height(),
                file.provenance().uploadedAt(),
                file.provenance().uploadedBy(),
                file.replacedAt(),
                file.replacedBy(),
                renditions.of(asset.imageSource(file), AssetView.PREVIEW_WIDTH, null, PictureFormat.WEBP));
    }
}
