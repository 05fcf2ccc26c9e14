package org.moothall.content.publication;

import java.time.Instant;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.springframework.stereotype.Component;

/** Puts together what readers would have if an edition were published: as publication does, writing nothing. */
@Component
public class ComposePreview {

    private final ComposeDocument compose;

    ComposePreview(ComposeDocument compose) {
        this.compose = compose;
    }

    /** The document as of the moment at which it would be published. It has no number: no log knows of it. */
    public PublishedDocument compose(Document document, Edition edition, Instant moment) {
        PublishedDocument composed = compose.compose(document, edition.content(), moment);
        return document.live().isPresent() ? composed.dated(composed.publishedAt(), moment) : composed;
    }
}
