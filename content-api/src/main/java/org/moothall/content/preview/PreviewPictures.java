package org.moothall.content.preview;

import java.util.Optional;
import org.moothall.content.audience.Audience;
import org.moothall.content.preview.OpenPreview.Opened;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.rendition.MakeRendition;
import org.moothall.media.rendition.RenditionName;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The pictures of a preview: those that its documents show, and those that its audience sees anyway. */
@Component
class PreviewPictures {

    private final Assets assets;
    private final MakeRendition make;
    private final ToCome live;

    PreviewPictures(Assets assets, MakeRendition make, ToCome live) {
        this.assets = assets;
        this.make = make;
        this.live = live;
    }

    /** A picture and what it is. */
    record Picture(Resource bytes, String contentType) {}

    Optional<Picture> find(Opened opened, String contentHash, String name) {
        Audience audience = opened.preview().view().audience();
        return RenditionName.parse(name)
                .flatMap(rendition -> assets.findByContentHash(contentHash).stream()
                        .filter(asset -> asset.isPresent(contentHash))
                        .filter(asset -> isShown(opened, asset) || live.isShown(asset.id(), audience))
                        .findFirst()
                        .flatMap(asset -> asset.originalOf(contentHash))
                        .flatMap(original -> make.named(rendition, original))
                        .map(bytes -> new Picture(bytes, rendition.format().contentType())));
    }

    private static boolean isShown(Opened opened, Asset asset) {
        return opened.shown().contents().stream()
                .anyMatch(content -> content.document().images().containsKey(asset.id()));
    }
}
