package org.moothall.content.presence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The windows in which documents are open, as of their last word. */
@Repository
class Screens {

    private final JdbcClient jdbc;

    Screens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a window's word. */
    void seen(Screen screen, boolean writing, Instant now) {
        jdbc.sql("insert into document_presence (document_id, account_id, screen, writing, since, seen_at)"
                        + " values (:document, :account, :screen, :writing, :now, :now)"
                        + " on duplicate key update writing = values(writing), seen_at = values(seen_at)")
                .param("document", screen.document())
                .param("account", screen.account())
                .param("screen", screen.id())
                .param("writing", writing)
                .param("now", Moments.stored(now))
                .update();
    }

    void gone(Screen screen) {
        jdbc.sql("delete from document_presence"
                        + " where document_id = :document and account_id = :account and screen = :screen")
                .param("document", screen.document())
                .param("account", screen.account())
                .param("screen", screen.id())
                .update();
    }

    /** Forgets the document's windows that have been silent since a moment. */
    void forget(UUID document, Instant silentSince) {
        jdbc.sql("delete from document_presence where document_id = :document and seen_at < :since")
                .param("document", document)
                .param("since", Moments.stored(silentSince))
                .update();
    }

    /** Forgets some of all windows that have been silent since a moment. */
    void forgetAnywhere(Instant silentSince) {
        jdbc.sql("delete from document_presence where seen_at < :since limit 500")
                .param("since", Moments.stored(silentSince))
                .update();
    }

    /** Who has the document open, each person once, in the order in which they came. */
    List<PresentPerson> people(UUID document, Instant heardSince) {
        return jdbc.sql("select p.account_id, coalesce(max(a.display_name), 'Somebody') as name,"
                        + " max(p.writing) as writing, min(p.since) as since"
                        + " from document_presence p left join account a on a.id = p.account_id"
                        + " where p.document_id = :document and p.seen_at >= :heard"
                        + " group by p.account_id order by min(p.since), p.account_id")
                .param("document", document)
                .param("heard", Moments.stored(heardSince))
                .query((row, n) -> new PresentPerson(
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("writing"),
                        Moments.read(row, "since")))
                .list();
    }

    /** In how many other windows the same account has the document open. */
    int others(Screen screen, Instant heardSince) {
        return jdbc.sql("select count(*) from document_presence where document_id = :document"
                        + " and account_id = :account and screen <> :screen and seen_at >= :heard")
                .param("document", screen.document())
                .param("account", screen.account())
                .param("screen", screen.id())
                .param("heard", Moments.stored(heardSince))
                .query(Integer.class)
                .single();
    }
}
