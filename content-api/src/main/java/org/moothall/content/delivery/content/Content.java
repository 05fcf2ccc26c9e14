package org.moothall.content.delivery.content;

import java.time.Instant;
import java.util.UUID;
import org.moothall.content.publication.PublishedDocument;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content
                && content.id().equals(id())
                && content.document.number() == document.number();
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
