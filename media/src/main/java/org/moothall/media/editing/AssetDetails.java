package org.moothall.media.editing;

import java.util.List;
import java.util.UUID;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.rendition.Renditions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows all of one asset, as it is stored. */
@Component
class AssetDetails {

    private final Assets assets;
    private final Uses uses;
    private final Renditions renditions;

    AssetDetails(Assets assets, Uses uses, Renditions renditions) {
        this.assets = assets;
        this.uses = uses;
        this.renditions = renditions;
    }

    @Transactional(readOnly = true)
    public AssetDetail of(UUID id) {
        return assets.findById(id)
                .map(asset -> AssetDetail.of(asset, uses.of(List.of(id)).getOrDefault(id, 0), renditions))
                .orElseThrow(() -> ChangeAsset.notFound(id).refused());
    }
}
