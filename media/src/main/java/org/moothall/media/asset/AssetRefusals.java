package org.moothall.media.asset;

import java.util.UUID;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;

/** Why an asset is not changed. */
final class AssetRefusals {

    private AssetRefusals() {}

    static Refusal notFound(UUID id) {
        return new Refusal(
                RefusalCode.ASSET_NOT_FOUND,
                "id",
                "There is no asset %s.".formatted(id),
                "Look the asset up in the list of assets.");
    }

    static Refusal stale(long given, long stored) {
        return new Refusal(
                RefusalCode.STALE_VERSION,
                "version",
                "The change was made to version %d, and the asset is at version %d.".formatted(given, stored),
                "Fetch the asset again, make the change there, and send version %d.".formatted(stored));
    }

    static Refusal inTrash(String filename) {
        return new Refusal(
                RefusalCode.IN_TRASH, "id", "“%s” is in the trash.".formatted(filename), "Restore it first.");
    }

    static Refusal noFormerFile(int number) {
        return Refusal.invalidField(
                "number",
                "There is no former file %d; it may have been swept away.".formatted(number),
                "Choose one that the asset still names, or upload the file again.");
    }
}
