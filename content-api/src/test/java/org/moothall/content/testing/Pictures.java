package org.moothall.content.testing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.AssetFile;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.Description;
import org.moothall.media.asset.Provenance;
import org.moothall.media.asset.StoredMaster;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.image.SourceFormat;

/** The image library; what it says of its images is true but for their pixels, which nobody looks at here. */
public record Pictures(Assets assets) {

    /** An image with alternative text. */
    public UUID described(String filename) {
        return picture(filename, "Councillors at a table in Ashbrow library");
    }

    /** An image, with alternative text or without. */
    public UUID picture(String filename, @Nullable String alt) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        AssetFile file = file(filename);
        return assets.save(new Asset(id, file.provenance(), file.master(), new Description(alt, "Kirklees Council")))
                .id();
    }

    /** A file that an asset might have. */
    public static AssetFile file(String filename) {
        String sha256 = UUID.randomUUID().toString().replace("-", "").repeat(2);
        return new AssetFile(
                new Provenance(
                        filename,
                        SourceFormat.JPEG,
                        sha256,
                        Instant.parse("2019-06-01T09:00:00Z"),
                        "edith@kirklees.example"),
                new StoredMaster(sha256, PictureFormat.JPEG, 240_000, 1600, 900));
    }
}
