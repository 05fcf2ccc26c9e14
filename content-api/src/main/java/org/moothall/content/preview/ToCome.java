package org.moothall.content.preview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Visibility;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.StandIns;
import org.moothall.content.json.StoredJson;
import org.moothall.content.publication.PublishedDocument;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What will happen by itself to live documents: openings and withdrawals on the schedule, the next few hundred. */
@Repository
class ToCome {

    private static final int MOST = 200;
    private static final String DUE =
            " from scheduled_action a join published_document d on d.document_id = a.document_id"
                    + " where a.state = 'PENDING' and a.kind = :kind and a.due_at <= :moment"
                    + " order by a.due_at, a.id limit " + MOST;

    private final JdbcClient jdbc;

    ToCome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Live documents that an audience cannot see yet, and will have been able to by a moment. */
    List<Content> openings(Audience audience, Instant moment) {
        return jdbc
                .sql("select d.document" + DUE)
                .param("kind", "OPEN")
                .param("moment", Moments.stored(moment))
                .query((row, n) -> row.getString("document"))
                .list()
                .stream()
                .distinct()
                .map(json -> StoredJson.read(json, PublishedDocument.class))
                .filter(document -> !document.visibleSince().containsKey(audience))
                .flatMap(document -> opened(document, audience, moment))
                .toList();
    }

    private static Stream<Content> opened(PublishedDocument document, Audience audience, Instant moment) {
        var visible = Visibility.at(moment, document.openings());
        Instant since = visible.get(audience);
        return since == null
                ? Stream.empty()
                : Stream.of(new Content(document.as(document.number(), document.slug(), visible), since));
    }

    /** Live documents that will have been withdrawn by a moment. */
    List<StandIns.Gone> withdrawals(Instant moment) {
        return jdbc.sql("select d.document_id, d.slug, a.reason, a.redirect, a.due_at" + DUE)
                .param("kind", "WITHDRAW")
                .param("moment", Moments.stored(moment))
                .query((row, n) -> new StandIns.Gone(
                        row.getObject("document_id", UUID.class),
                        row.getString("slug"),
                        new StandIns.Withdrawn(
                                row.getString("reason"), row.getString("redirect"), Moments.read(row, "due_at"))))
                .list();
    }

    /** Whether an audience sees a document now. */
    boolean isLive(UUID document, Audience audience) {
        return jdbc.sql("select 1 from published_listing where document_id = :document and audience = :audience")
                .param("document", document)
                .param("audience", audience.name())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether an audience sees an asset now. */
    boolean isShown(UUID asset, Audience audience) {
        return !jdbc.sql("select 1 from published_asset where asset_id = :asset and audience = :audience limit 1")
                .param("asset", asset)
                .param("audience", audience.name())
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
