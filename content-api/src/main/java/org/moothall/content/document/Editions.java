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
    @Query("select e from Edition e where e.documentId in :documents order by e.number desc")
    List<Edition> ofDocuments(Collection<UUID> documents);

    /** The editions of the documents that are in one of the states. */
    @Query("select e from Edition e where e.documentId in :documents and e.state in :states")
    List<Edition> inStates(Collection<UUID> documents, Collection<EditionState> states);

    /** Of each document the edition that an editor would look at first: the draft, the live one, or the last. */
    @Query("""
            select e from Edition e where e.documentId in :documents and e.number = (
                select max(o.number) from Edition o where o.documentId = e.documentId and (
                    o.""" + EditionState.CURRENT + """
                     or not exists (
                        select 1 from Edition c where c.documentId = e.documentId and c.""" + EditionState.CURRENT + """
                        )))
            """)
    List<Edition> latest(Collection<UUID> documents);
}
