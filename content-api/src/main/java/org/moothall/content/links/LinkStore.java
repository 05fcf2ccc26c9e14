package org.moothall.content.links;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The web addresses that are known, where they stand, and when each is asked for next. */
@Repository
class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An address that is to be asked for. */
    record Due(UUID id, String url, int failures, @Nullable Instant failingSince) {}

    /** The identity of an address. */
    static UUID id(String url) {
        return UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
    }

    /** Documents that have changed since they were last looked through. */
    List<UUID> unscanned(int most) {
        return jdbc.sql("select d.id from document d left join link_scan s on s.document_id = d.id"
                        + " where s.version is null or s.version <> d.version order by d.changed_at limit :most")
                .param("most", most)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Forgets where a document's links stood and notes the version that is looked through now. */
    void begin(UUID document, int version) {
        jdbc.sql("delete from link_use where document_id = :document")
                .param("document", document)
                .update();
        jdbc.sql("insert into link_scan (document_id, version) values (:document, :version)"
                        + " on duplicate key update version = value(version)")
                .param("document", document)
                .param("version", version)
                .update();
    }

    /** Notes that a link stands in a document; one that is new is due at once. */
    void use(UUID document, boolean live, FoundLink link, boolean own, Instant now) {
        UUID id = id(link.address());
        jdbc.sql("insert ignore into checked_link (id, url, own, state, failures, due_at)"
                        + " values (:id, :url, :own, 'NEW', 0, :now)")
                .param("own", own)
                .param("id", id)
                .param("url", link.address())
                .param("now", Moments.stored(now))
                .update();
        jdbc.sql("insert ignore into link_use (link_id, document_id, live, field)"
                        + " values (:id, :document, :live, :field)")
                .param("id", id)
                .param("document", document)
                .param("live", live)
                .param(
                        "field",
                        link.field().length() <= 120
                                ? link.field()
                                : link.field().substring(0, 120))
                .update();
    }

    /** Drops addresses that stand nowhere any more. */
    void dropUnused() {
        jdbc.sql(
                        "delete from checked_link where not exists (select 1 from link_use u where u.link_id = checked_link.id)")
                .update();
    }

    List<Due> due(Instant now, int most) {
        return jdbc.sql("select id, url, failures, failing_since from checked_link where due_at <= :now and not own"
                        + " order by due_at limit :most")
                .param("now", Moments.stored(now))
                .param("most", most)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getString("url"),
                        row.getInt("failures"),
                        Moments.readNullable(row, "failing_since")))
                .list();
    }

    /** The addresses of the council's own sites, by identity. */
    Map<UUID, String> own() {
        Map<UUID, String> found = new HashMap<>();
        jdbc.sql("select id, url from checked_link where own").query(row -> {
            found.put(row.getObject("id", UUID.class), row.getString("url"));
        });
        return found;
    }

    /** Those of the slugs that led to a document which was withdrawn, and lead nowhere now. */
    Set<String> withdrawn(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select slug from published_address a where a.state = 'WITHDRAWN'"
                                + " and a.redirect is null and a.slug in (:slugs) and not exists"
                                + " (select 1 from published_document d where d.slug = a.slug)")
                        .param("slugs", slugs)
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    /** Says of an own address whether it fails; writes only what is new. */
    void judgeOwn(UUID id, @Nullable String problem, Instant now) {
        jdbc.sql("update checked_link set failing_since = if(:state = 'FAILING', :now, null), state = :state,"
                        + " problem = :problem, checked_at = :now where id = :id and state <> :state")
                .param("state", problem == null ? "WORKING" : "FAILING")
                .param("problem", problem)
                .param("now", Moments.stored(now))
                .param("id", id)
                .update();
    }

    void works(UUID id, @Nullable Integer status, Instant now, Instant next) {
        jdbc.sql("update checked_link set state = 'WORKING', status = :status, problem = null, failures = 0,"
                        + " failing_since = null, checked_at = :now, due_at = :next where id = :id")
                .param("status", status)
                .param("now", Moments.stored(now))
                .param("next", Moments.stored(next))
                .param("id", id)
                .update();
    }

    void fails(Due link, @Nullable Integer status, String problem, Instant now, Instant next) {
        Instant since = link.failingSince() == null ? now : link.failingSince();
        jdbc.sql("update checked_link set state = :state, status = :status, problem = :problem, failures = :failures,"
                        + " failing_since = :since, checked_at = :now, due_at = :next where id = :id")
                .param("state", link.failures() == 0 ? "SUSPECT" : "FAILING")
                .param("status", status)
                .param("problem", problem)
                .param("failures", link.failures() + 1)
                .param("since", Moments.stored(since))
                .param("now", Moments.stored(now))
                .param("next", Moments.stored(next))
                .param("id", link.id())
                .update();
    }

    /** Puts an address off of which nothing could be learnt. */
    void putOff(UUID id, Instant next) {
        jdbc.sql("update checked_link set due_at = :next where id = :id")
                .param("next", Moments.stored(next))
                .param("id", id)
                .update();
    }

    /** Makes failing addresses due now: all, or one. How many. */
    int askAgain(@Nullable UUID id, Instant now) {
        return jdbc.sql("update checked_link set due_at = :now where state in ('SUSPECT', 'FAILING')"
                        + (id == null ? "" : " and id = :id"))
                .param("now", Moments.stored(now))
                .param("id", id)
                .update();
    }

    /** Takes or keeps the lease under which one process checks; whether it has it. */
    boolean lease(String holder, Instant now, Instant until) {
        return jdbc.sql("update link_lease set holder = :holder, held_until = :until"
                                + " where id = 1 and (held_until < :now or holder = :holder)")
                        .param("holder", holder)
                        .param("now", Moments.stored(now))
                        .param("until", Moments.stored(until))
                        .update()
                == 1;
    }
}
