package org.moothall.media.asset;

import java.util.UUID;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies a change to the newest state of an asset; changes to one asset come one after the other. */
@Component
public class ChangeAsset {

    private final Assets assets;

    ChangeAsset(Assets assets) {
        this.assets = assets;
    }

    /** The changed asset, with its new version. */
    @Transactional
    public Asset change(UUID id, AssetChange change) {
        Asset asset = assets.lockById(id).orElseThrow(() -> notFound(id).refused());
        asset.apply(change);
        return assets.saveAndFlush(asset);
    }

    /** The refusal for an identity that is no asset's. */
    public static Refusal notFound(UUID id) {
        return new Refusal(
                RefusalCode.ASSET_NOT_FOUND,
                "id",
                "There is no asset %s.".formatted(id),
                "Look the asset up in the list of assets.");
    }
}
