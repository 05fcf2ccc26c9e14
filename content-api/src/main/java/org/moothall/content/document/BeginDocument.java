package org.moothall.content.document;

import java.util.Optional;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.details.ContentType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new document for an attempt that may be made again because its answer was lost: it makes no second one. */
@Component
public class BeginDocument {

    /** The version of a document that nobody has touched since it was made. */
    private static final int FIRST = 1;

    private final CreateDocument create;
    private final SaveDraft save;
    private final JdbcClient jdbc;

    BeginDocument(CreateDocument create, SaveDraft save, JdbcClient jdbc) {
        this.create = create;
        this.save = save;
        this.jdbc = jdbc;
    }

    /** The document that this attempt of the caller's has made, if it has made one. */
    public Optional<UUID> made(Caller caller, UUID attempt) {
        return jdbc.sql("select document_id from begun_document where attempt = :attempt and begun_by = :by")
                .param("attempt", attempt)
                .param("by", caller.username())
                .query(UUID.class)
                .optional();
    }

    /** The new document, or the one made before with this content saved on top. Refused when others have saved since. */
    @Transactional
    public Document begin(Caller caller, UUID attempt, ContentType type, EditionContent content) {
        caller.require(Permission.WRITE);
        Optional<UUID> made = made(caller, attempt);
        if (made.isPresent()) {
            return save.autosave(caller, new Target(made.get(), FIRST), content);
        }
        Document document = create.create(caller, new CreateDocument.Order(null, type, null, content));
        jdbc.sql("insert into begun_document (attempt, begun_by, document_id) values (:attempt, :by, :document)")
                .param("attempt", attempt)
                .param("by", caller.username())
                .param("document", document.id())
                .update();
        return document;
    }
}
