package org.moothall.content.document;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.details.ContentType;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every document, live or not. */
public interface Documents extends Repository<Document, UUID> {

    Optional<Document> findById(UUID id);

    Optional<Document> findBySlug(String slug);

    List<Document> findByIdIn(Collection<UUID> ids);

    /** A few columns of each document, without its editions. */
    default List<Row> findRowsByIdIn(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : queryRowsByIdIn(ids);
    }

    /** The same, asked of the database even for none. */
    List<Row> queryRowsByIdIn(Collection<UUID> ids);

    /** The same for documents that are known by their slugs. */
    List<Row> findRowsBySlugIn(Collection<String> slugs);

    /** The same for all documents of a type. */
    List<Row> findRowsByType(ContentType type);

    boolean existsBySlug(String slug);

    /** Sends what has changed to the database. */
    void flush();

    /** Locks the document until the transaction ends: those who change it come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id")
    Optional<Document> findLocked(UUID id);

    /** The document to change, locked; refused when there is none, or when the caller saw another version. */
    default Document take(Target target) {
        Document document = findLocked(target.id()).orElseThrow(() -> new Refused(Refusal.notFound("id", target.id())));
        document.requireVersion(target.version());
        return document;
    }

    /** What a list or a reference shows of a document. */
    interface Row {
        UUID getId();

        String getSlug();

        ContentType getType();

        String getTitle();

        DocumentState getState();
    }
}
