package org.moothall.media.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.AssetFile;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.asset.Deed;
import org.springframework.stereotype.Component;

/** Puts another file in the place of an asset's own, or brings a former one back. The asset stays the same asset. */
@Component
public class ReplaceFile {

    private final ReceiveUpload uploads;
    private final ChangeAsset changes;
    private final Clock clock;

    ReplaceFile(ReceiveUpload uploads, ChangeAsset changes, Clock clock) {
        this.uploads = uploads;
        this.changes = changes;
        this.clock = clock;
    }

    /** The asset with the upload as its file; what the upload says of the picture is passed over. */
    public Asset replace(UUID id, long version, Upload upload) {
        AssetFile file = uploads.file(upload);
        return changes.replaceFile(id, version, file, deed(upload.uploadedBy()));
    }

    /** The asset with a former file as its file; the present one becomes a former one. */
    public Asset bringBack(UUID id, long version, int number, String by) {
        return changes.bringBack(id, version, number, deed(by));
    }

    private Deed deed(String by) {
        return new Deed(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
