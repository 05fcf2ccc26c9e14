package org.moothall.content.publication;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.moothall.content.rendering.LinkTargets;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.rendition.ImageSource;
import org.moothall.media.rendition.RenditionAddress;
import org.moothall.media.rendition.Renditions;
import org.springframework.stereotype.Component;

/** Takes down what readers need of each image that a document shows. */
@Component
public class PublishedPictures {

    private static final int WIDTH_IN_TEXT = 960;

    private final Assets assets;
    private final Renditions renditions;

    PublishedPictures(Assets assets, Renditions renditions) {
        this.assets = assets;
        this.renditions = renditions;
    }

    /** The images of the assets, as they are now. */
    public Map<UUID, PublishedImage> of(Collection<UUID> ids) {
        Map<UUID, PublishedImage> images = new LinkedHashMap<>();
        assets.findAllById(ids.stream().distinct().toList()).forEach(asset -> images.put(asset.id(), image(asset)));
        return images;
    }

    /** Keeps the assets as they are until this transaction ends. */
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            assets.hold(ids);
        }
    }

    /** The picture for a text, of a width that suits one. */
    public LinkTargets.Picture inText(PublishedImage image) {
        ImageSource source = new ImageSource(
                image.asset(), image.contentHash(), image.width(), image.height(), image.focalX(), image.focalY());
        RenditionAddress address = renditions.of(source, WIDTH_IN_TEXT, null, PictureFormat.WEBP);
        return new LinkTargets.Picture(address.url(), address.width(), address.height(), image.alt());
    }

    private static PublishedImage image(Asset asset) {
        ImageSource source = asset.imageSource();
        return new PublishedImage(
                asset.id(),
                source.contentHash(),
                source.width(),
                source.height(),
                source.focalX(),
                source.focalY(),
                Objects.requireNonNullElse(asset.description().alt(), ""),
                asset.description().credit());
    }
}
