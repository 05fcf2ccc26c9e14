package org.moothall.content.editorial;

import java.util.UUID;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.Documents;

/** A document that another one names. */
record DocumentReference(UUID id, String slug, ContentType type, String title, DocumentState state) {

    static DocumentReference of(Documents.Row row) {
        return new DocumentReference(row.getId(), row.getSlug(), row.getType(), row.getTitle(), row.getState());
    }
}
