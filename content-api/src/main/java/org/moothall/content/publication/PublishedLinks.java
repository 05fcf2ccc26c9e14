package org.moothall.content.publication;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.document.Documents;
import org.moothall.content.rendering.LinkTargets;

/** Where links in a text lead: a document by its present slug, which redirects should it change. */
final class PublishedLinks implements LinkTargets {

    private final Documents documents;
    private final PublishedPictures pictures;
    private final Map<UUID, PublishedImage> images;

    PublishedLinks(Documents documents, PublishedPictures pictures, Map<UUID, PublishedImage> images) {
        this.documents = documents;
        this.pictures = pictures;
        this.images = images;
    }

    @Override
    public Optional<String> document(UUID id) {
        return documents.findRowsByIdIn(java.util.List.of(id)).stream()
                .findFirst()
                .map(row -> "/" + row.getSlug());
    }

    @Override
    public Optional<Picture> asset(UUID id) {
        return Optional.ofNullable(images.get(id)).map(pictures::inText);
    }
}
