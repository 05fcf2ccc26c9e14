package org.moothall.content.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.Withdrawal;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what became of addresses that readers may have: moved or withdrawn. Told only to those who could read it. */
@Repository
class PublishedAddresses {

    private final JdbcClient jdbc;

    PublishedAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void moved(String formerSlug, UUID document, Collection<Audience> readers, Instant at) {
        jdbc.sql("insert into published_address (slug, document_id, state, at, audiences)"
                        + " values (:slug, :document, 'MOVED', :at, :audiences)"
                        + " on duplicate key update document_id = value(document_id), state = 'MOVED',"
                        + " reason = null, redirect = null, at = value(at), audiences = value(audiences)")
                .param("slug", formerSlug)
                .param("document", document)
                .param("at", Moments.stored(at))
                .param("audiences", names(readers))
                .update();
    }

    void withdrawn(PublishedDocument document, Withdrawal withdrawal) {
        jdbc.sql("insert into published_address (slug, document_id, state, reason, redirect, at, audiences)"
                        + " values (:slug, :document, 'WITHDRAWN', :reason, :redirect, :at, :audiences)"
                        + " on duplicate key update document_id = value(document_id), state = 'WITHDRAWN',"
                        + " reason = value(reason), redirect = value(redirect), at = value(at),"
                        + " audiences = value(audiences)")
                .param("slug", document.slug())
                .param("document", document.id())
                .param("reason", withdrawal.reason())
                .param("redirect", withdrawal.redirect())
                .param("at", Moments.stored(withdrawal.at()))
                .param("audiences", names(document.visibleSince().keySet()))
                .update();
    }

    /** The slug leads to a live document again. */
    void free(String slug) {
        jdbc.sql("delete from published_address where slug = :slug")
                .param("slug", slug)
                .update();
    }

    private static String names(Collection<Audience> readers) {
        return readers.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
