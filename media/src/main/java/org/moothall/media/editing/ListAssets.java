package org.moothall.media.editing;

import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.rendition.Renditions;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Lists assets, all or those whose filename or alt text contains some words. */
@Component
class ListAssets {

    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 1_000_000;

    private final Assets assets;
    private final Renditions renditions;

    ListAssets(Assets assets, Renditions renditions) {
        this.assets = assets;
        this.renditions = renditions;
    }

    AssetList list(String words, int page, int size) {
        check("page", page, 0, LAST_PAGE);
        check("size", size, 1, LARGEST_PAGE);
        Page<Asset> found = assets.searchNewestFirst(containing(words.strip()), PageRequest.of(page, size));
        return new AssetList(
                found.map(asset -> AssetView.of(asset, renditions)).getContent(), page, size, found.getTotalElements());
    }

    private static String containing(String words) {
        return "%" + words.replaceAll("([!%_])", "!$1") + "%";
    }

    private static void check(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw Refusal.invalidField(
                            field,
                            "%s is %d.".formatted(field, value),
                            "Use a number from %d to %d.".formatted(least, most))
                    .refused();
        }
    }
}
