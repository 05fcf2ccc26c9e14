package org.moothall.content.publication;

import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes anew what readers see of a live document whose live edition was filed anew. It is no newer for that. */
@Component
public class RepublishDocument {

    private final ComposeDocument compose;
    private final PublishedDocuments published;
    private final WritePublication write;

    RepublishDocument(ComposeDocument compose, PublishedDocuments published, WritePublication write) {
        this.compose = compose;
        this.published = published;
        this.write = write;
    }

    /** Does nothing when the document is not live. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void republish(Document document, Deed deed) {
        document.live()
                .map(Edition::content)
                .ifPresent(content -> published
                        .find(document.id())
                        .ifPresent(seen -> write.publish(
                                compose.compose(document, content, deed.at())
                                        .dated(seen.publishedAt(), seen.updatedAt()),
                                deed)));
    }
}
