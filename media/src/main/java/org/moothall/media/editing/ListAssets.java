package org.moothall.media.editing;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;
import org.moothall.media.library.AssetFilter;
import org.moothall.media.library.AssetPage;
import org.moothall.media.library.AssetSearch;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.rendition.Renditions;
import org.springframework.stereotype.Component;

/** Lists assets, all or those that a filter lets through. */
@Component
class ListAssets {

    private static final int LARGEST_PAGE = 100;

    private final AssetSearch search;
    private final Uses uses;
    private final Renditions renditions;

    ListAssets(AssetSearch search, Uses uses, Renditions renditions) {
        this.search = search;
        this.uses = uses;
        this.renditions = renditions;
    }

    AssetList list(AssetFilter filter, int size, @Nullable String after) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw Refusal.invalidField(
                            "size", "size is %d.".formatted(size), "Use a number from 1 to %d.".formatted(LARGEST_PAGE))
                    .refused();
        }
        AssetPage page = search.page(filter, size, after);
        Map<UUID, Integer> used = uses.of(page.assets().stream().map(Asset::id).toList());
        return new AssetList(
                page.assets().stream()
                        .map(asset -> AssetView.of(asset, used.getOrDefault(asset.id(), 0), renditions))
                        .toList(),
                size,
                page.next(),
                page.total());
    }
}
