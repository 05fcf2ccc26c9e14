package org.moothall.content.factcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.content.access.LinkSecret;
import org.moothall.content.document.Deed;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every fact-check link that was made. */
@Repository
public class FactCheckLinks {

    private final JdbcClient jdbc;

    FactCheckLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The links to each document, newest first. */
    public Map<UUID, List<FactCheckLink>> of(Collection<UUID> documents) {
        return jdbc
                .sql("select * from fact_check_link where document_id in (:documents) order by made_at desc, id desc")
                .param("documents", documents)
                .query(FactCheckLinks::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(FactCheckLink::document));
    }

    Optional<FactCheckLink> find(UUID id) {
        return jdbc.sql("select * from fact_check_link where id = :id")
                .param("id", id)
                .query(FactCheckLinks::read)
                .optional();
    }

    /** By the hash alone: nobody can work towards the hash of a secret that they do not have. */
    Optional<FactCheckLink> find(LinkSecret secret) {
        return jdbc.sql("select * from fact_check_link where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(FactCheckLinks::read)
                .optional();
    }

    void add(FactCheckLink link, LinkSecret secret) {
        jdbc.sql(
                        "insert into fact_check_link (id, document_id, edition_id, secret_hash, recipient, made_at, made_by,"
                                + " expires_at) values (:id, :document, :edition, :hash, :recipient, :madeAt, :madeBy, :expiresAt)")
                .param("id", link.id())
                .param("document", link.document())
                .param("edition", link.edition())
                .param("hash", secret.hash())
                .param("recipient", link.recipient())
                .param("madeAt", Moments.stored(link.madeAt()))
                .param("madeBy", link.madeBy())
                .param("expiresAt", Moments.stored(link.expiresAt()))
                .update();
    }

    /** Whether this ended the link; one that is revoked stays as it is. */
    boolean revoke(UUID id, Deed deed) {
        return jdbc.sql("update fact_check_link set revoked_at = :at, revoked_by = :by"
                                + " where id = :id and revoked_at is null")
                        .param("at", Moments.stored(deed.at()))
                        .param("by", deed.by())
                        .param("id", id)
                        .update()
                > 0;
    }

    void noteUse(UUID id, Instant at) {
        jdbc.sql("update fact_check_link set last_used_at = :at where id = :id")
                .param("at", Moments.stored(at))
                .param("id", id)
                .update();
    }

    /** How many comments have come through a link since a moment. */
    int commentsSince(UUID id, Instant moment) {
        return jdbc.sql("select count(*) from comment_thread where fact_check_id = :id and begun_at >= :since")
                .param("id", id)
                .param("since", Moments.stored(moment))
                .query(Integer.class)
                .single();
    }

    private static FactCheckLink read(ResultSet row, int n) throws SQLException {
        return new FactCheckLink(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getString("recipient"),
                Moments.read(row, "made_at"),
                row.getString("made_by"),
                Moments.read(row, "expires_at"),
                Moments.readNullable(row, "revoked_at"),
                row.getString("revoked_by"),
                Moments.readNullable(row, "last_used_at"));
    }
}
