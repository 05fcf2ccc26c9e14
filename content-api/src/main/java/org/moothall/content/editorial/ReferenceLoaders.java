package org.moothall.content.editorial;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.content.document.Documents;
import org.moothall.content.graphql.LoaderRegistration;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.rendition.Renditions;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Fetches all documents and assets that a request names, each kind with one statement. */
@Component
class ReferenceLoaders implements LoaderRegistration {

    private static final int PREVIEW_WIDTH = 640;

    private final Documents documents;
    private final Assets assets;
    private final Renditions renditions;

    ReferenceLoaders(Documents documents, Assets assets, Renditions renditions) {
        this.documents = documents;
        this.assets = assets;
        this.renditions = renditions;
    }

    @Override
    public void register(BatchLoaderRegistry registry) {
        registry.forTypePair(UUID.class, DocumentReference.class)
                .registerMappedBatchLoader((ids, environment) -> Mono.just(documents(ids)));
        registry.forTypePair(UUID.class, AssetReference.class)
                .registerMappedBatchLoader((ids, environment) -> Mono.just(assets(ids)));
    }

    private Map<UUID, DocumentReference> documents(Set<UUID> ids) {
        return documents.findRowsByIdIn(ids).stream()
                .collect(Collectors.toMap(Documents.Row::getId, DocumentReference::of));
    }

    private Map<UUID, AssetReference> assets(Set<UUID> ids) {
        return assets.findAllById(ids).stream().collect(Collectors.toMap(Asset::id, this::reference));
    }

    private AssetReference reference(Asset asset) {
        return new AssetReference(
                asset.id(),
                asset.provenance().filename(),
                asset.master().width(),
                asset.master().height(),
                asset.description().alt(),
                asset.description().credit(),
                asset.focalPoint().x(),
                asset.focalPoint().y(),
                asset.version(),
                renditions
                        .of(asset.imageSource(), PREVIEW_WIDTH, null, PictureFormat.WEBP)
                        .url());
    }
}
