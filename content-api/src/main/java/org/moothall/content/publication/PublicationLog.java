package org.moothall.content.publication;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Deed;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The strictly ordered log of everything that readers can see. Taking a number locks the head until the transaction
 * ends, so that entries become visible in the order of their numbers: take it as late as possible.
 */
@Repository
public class PublicationLog {

    private final JdbcClient jdbc;

    PublicationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, this transaction's alone. The answer to the statement that takes it says which it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next() {
        KeyHolder number = new GeneratedKeyHolder();
        jdbc.sql("update publication_log_head set number = last_insert_id(number + 1) where id = 1")
                .update(number);
        return Objects.requireNonNull(number.getKey()).longValue();
    }

    /** Writes the entry of a number. The JSON is null for a withdrawal. */
    void write(long number, EntryKind kind, UUID document, Deed deed, @Nullable String json) {
        insert(number, kind, document, deed, json);
    }

    /** Writes an entry that concerns no document: wards, topics or activities have changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(EntryKind kind, Deed deed) {
        insert(next(), kind, null, deed, null);
    }

    private void insert(long number, EntryKind kind, @Nullable UUID document, Deed deed, @Nullable String json) {
        jdbc.sql("insert into publication_log (number, kind, document_id, at, actor, entry)"
                        + " values (:number, :kind, :document, :at, :actor, :entry)")
                .param("number", number)
                .param("kind", kind.name())
                .param("document", document)
                .param("at", Moments.stored(deed.at()))
                .param("actor", deed.by())
                .param("entry", json)
                .update();
    }
}
