package org.moothall.content.publication;

import java.util.Collection;
import java.util.UUID;
import org.moothall.content.document.Documents;
import org.moothall.content.rendering.LinkTargets;
import org.springframework.stereotype.Component;

/** Where the links of a text lead that is not published yet: where they would once it is. */
@Component
public class EditorLinks {

    private final Documents documents;
    private final PublishedPictures pictures;

    EditorLinks(Documents documents, PublishedPictures pictures) {
        this.documents = documents;
        this.pictures = pictures;
    }

    /** The targets, for a text that shows these assets. */
    public LinkTargets to(Collection<UUID> assets) {
        return new PublishedLinks(documents, pictures, pictures.of(assets));
    }
}
