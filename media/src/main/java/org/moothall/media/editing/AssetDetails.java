package org.moothall.media.editing;

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
    private final Renditions renditions;

    AssetDetails(Assets assets, Renditions renditions) {
        this.assets = assets;
        this.renditions = renditions;
    }

    @Transactional(readOnly = true)
    public AssetDetail of(UUID id) {
        return assets.findById(id)
                .map(asset -> AssetDetail.of(asset, renditions))
                .orElseThrow(() -> ChangeAsset.notFound(id).refused());
    }
}
