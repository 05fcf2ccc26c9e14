package org.moothall.content.document;

import java.util.UUID;
import org.moothall.content.details.ContentType;

/** A document that nobody has saved, for whoever wants to know what would be if somebody did. */
public final class UnsavedDocument {

    private UnsavedDocument() {}

    /** With a draft of this content, and an identity that leads nowhere. */
    public static Document of(ContentType type, EditionContent content, Deed deed) {
        return new Document(
                new NewIdentity(UUID.randomUUID(), UUID.randomUUID(), null), type, new Slug("unsaved"), content, deed);
    }
}
