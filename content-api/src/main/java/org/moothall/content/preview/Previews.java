package org.moothall.content.preview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.access.LinkSecret;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.Deed;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every preview that was given; those of sessions only while they can be used. */
@Repository
class Previews {

    private final JdbcClient jdbc;

    Previews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the hash alone: nobody can work towards the hash of a secret that they do not have. */
    Optional<Preview> find(LinkSecret secret) {
        return jdbc.sql("select * from preview where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(Previews::read)
                .optional();
    }

    /** A link that was shared. */
    Optional<Preview> findLink(UUID id) {
        return jdbc.sql("select * from preview where id = :id and session_id is null")
                .param("id", id)
                .query(Previews::read)
                .optional();
    }

    /** The links that were shared of a document, newest first. */
    List<Preview> linksTo(UUID document) {
        return jdbc.sql("select * from preview where document_id = :document and session_id is null"
                        + " order by made_at desc, id desc limit 100")
                .param("document", document)
                .query(Previews::read)
                .list();
    }

    void add(Preview preview, LinkSecret secret) {
        jdbc.sql(
                        "insert into preview (id, document_id, edition_id, audience, moment, secret_hash, session_id, recipient,"
                                + " account_id, made_at, made_by, expires_at) values (:id, :document, :edition, :audience, :moment,"
                                + " :hash, :session, :recipient, :account, :madeAt, :madeBy, :expiresAt)")
                .param("id", preview.id())
                .param("document", preview.document())
                .param("edition", preview.edition())
                .param("audience", preview.view().audience().name())
                .param(
                        "moment",
                        preview.view().moment() == null
                                ? null
                                : Moments.stored(preview.view().moment()))
                .param("hash", secret.hash())
                .param("session", preview.session())
                .param("recipient", preview.recipient())
                .param("account", preview.maker().account())
                .param("madeAt", Moments.stored(preview.maker().at()))
                .param("madeBy", preview.maker().username())
                .param("expiresAt", Moments.stored(preview.expiresAt()))
                .update();
    }

    /** Drops sessions' previews that are over, and of one session all but the newest. */
    void tidy(String session, int keep, Instant now) {
        jdbc.sql("delete from preview where session_id is not null and expires_at < :now")
                .param("now", Moments.stored(now))
                .update();
        List<UUID> surplus = jdbc.sql("select id from preview where session_id = :session"
                        + " order by made_at desc, id desc limit 1000 offset :keep")
                .param("session", session)
                .param("keep", keep)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        if (!surplus.isEmpty()) {
            jdbc.sql("delete from preview where id in (:ids)")
                    .param("ids", surplus)
                    .update();
        }
    }

    /** Whether this ended the link; one that is revoked stays as it is. */
    boolean revoke(UUID id, Deed deed) {
        return jdbc.sql("update preview set revoked_at = :at, revoked_by = :by where id = :id and revoked_at is null")
                        .param("at", Moments.stored(deed.at()))
                        .param("by", deed.by())
                        .param("id", id)
                        .update()
                > 0;
    }

    void noteUse(UUID id, Instant at, Instant expiresAt) {
        jdbc.sql("update preview set last_used_at = :at, expires_at = :expires where id = :id")
                .param("at", Moments.stored(at))
                .param("expires", Moments.stored(expiresAt))
                .param("id", id)
                .update();
    }

    private static Preview read(ResultSet row, int n) throws SQLException {
        return new Preview(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getObject("edition_id", UUID.class),
                new Preview.View(Audience.valueOf(row.getString("audience")), Moments.readNullable(row, "moment")),
                new Preview.Maker(
                        row.getObject("account_id", UUID.class),
                        row.getString("made_by"),
                        Moments.read(row, "made_at")),
                row.getString("session_id"),
                row.getString("recipient"),
                Moments.read(row, "expires_at"),
                Moments.readNullable(row, "revoked_at"),
                row.getString("revoked_by"),
                Moments.readNullable(row, "last_used_at"));
    }
}
