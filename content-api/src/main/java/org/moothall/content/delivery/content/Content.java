package org.moothall.content.delivery.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.image.Image;
import org.moothall.content.details.Details;
import org.moothall.content.publication.PublishedDocument;
import org.moothall.content.rendering.RichText;

/**
 * A live document as the readers of one audience have it.
 *
 * @param publishedAt since when they may read it
 */
public record Content(PublishedDocument document, Instant publishedAt) {

    /** The document's lasting identity. */
    public UUID id() {
        return document.id();
    }

    /** When it last changed for these readers: for them, nothing changed before they could read it. */
    public Instant updatedAt() {
        return document.updatedAt().isBefore(publishedAt) ? publishedAt : document.updatedAt();
    }

    /** The type's own fields, of a type that is known. */
    public <D extends Details> D details(Class<D> type) {
        return type.cast(document.details());
    }

    /** The rendered text of the field at that path; null when the document has none there. */
    public @Nullable RichText rich(String path) {
        return document.rich().get(path);
    }

    /** The image that shows an asset; null for none. */
    public @Nullable Image image(@Nullable UUID asset) {
        var image = asset == null ? null : document.images().get(asset);
        return image == null ? null : new Image(image);
    }

    /** Two are equal when they are the same version of the same document. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content content
                && content.id().equals(id())
                && content.document.number() == document.number();
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
