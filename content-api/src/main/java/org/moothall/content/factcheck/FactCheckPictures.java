package org.moothall.content.factcheck;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.References;
import org.moothall.content.rendering.LinkTargets;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.rendition.ImageSource;
import org.moothall.media.rendition.MakeRendition;
import org.moothall.media.rendition.RenditionAddress;
import org.moothall.media.rendition.RenditionName;
import org.moothall.media.rendition.Renditions;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The pictures of a draft, at addresses that open only with the link's secret. */
@Component
class FactCheckPictures {

    private static final String ADDRESS = "/editorial/fact-check/pictures/";
    private static final int WIDTH = 960;

    private final Assets assets;
    private final Renditions renditions;
    private final MakeRendition make;

    FactCheckPictures(Assets assets, Renditions renditions, MakeRendition make) {
        this.assets = assets;
        this.renditions = renditions;
        this.make = make;
    }

    /** Where the links of the draft's texts lead: to its pictures, and to no other document. */
    LinkTargets in(EditionContent content) {
        Map<UUID, LinkTargets.Picture> pictures = new HashMap<>();
        found(References.assets(content).values()).forEach(asset -> pictures.put(asset.id(), picture(asset)));
        return new LinkTargets() {
            @Override
            public Optional<String> document(UUID id) {
                return Optional.empty();
            }

            @Override
            public Optional<Picture> asset(UUID id) {
                return Optional.ofNullable(pictures.get(id));
            }
        };
    }

    /** The bytes of a picture that this content shows; empty for any other. */
    Optional<Resource> bytes(EditionContent content, UUID id) {
        return References.assets(content).containsValue(id)
                ? found(List.of(id)).stream().findFirst().flatMap(this::bytes)
                : Optional.empty();
    }

    private List<Asset> found(Collection<UUID> ids) {
        return assets.findAllById(ids.stream().distinct().toList());
    }

    private LinkTargets.Picture picture(Asset asset) {
        RenditionAddress address = address(asset.imageSource());
        String alt = Objects.requireNonNullElse(asset.description().alt(), "");
        return new LinkTargets.Picture(ADDRESS + asset.id(), address.width(), address.height(), alt);
    }

    private Optional<Resource> bytes(Asset asset) {
        ImageSource source = asset.imageSource();
        String url = address(source).url();
        return RenditionName.parse(url.substring(url.lastIndexOf('/') + 1))
                .flatMap(
                        name -> asset.originalOf(source.contentHash()).flatMap(original -> make.named(name, original)));
    }

    private RenditionAddress address(ImageSource source) {
        return renditions.of(source, WIDTH, null, PictureFormat.WEBP);
    }
}
