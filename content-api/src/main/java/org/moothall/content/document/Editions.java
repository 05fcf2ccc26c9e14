package org.moothall.content.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every edition of every document. */
public interface Editions extends Repository<Edition, UUID> {

    Optional<Edition> findById(UUID id);

    /** The editions of the documents, newest first. */
    @Query("select e from Edition e where e.document.id in :documents order by e.number desc")
    List<Edition> ofDocuments(Collection<UUID> documents);
}
