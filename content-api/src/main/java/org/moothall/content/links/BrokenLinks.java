package org.moothall.content.links;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every link that fails, with where it stands: web addresses that were found to fail, and documents that are named in a
 * text and cannot be read: from a live edition any that is not live, from a draft any that was taken off.
 */
@Repository
public class BrokenLinks {

    private static final String USES = "select 'W' as kind, l.id as id, l.url as url, l.problem as problem, l.status"
            + " as status, l.failing_since as since, l.checked_at as checked_at, u.document_id as document_id,"
            + " u.live as live, u.field as field from checked_link l join link_use u on u.link_id = l.id"
            + " where l.state = 'FAILING'"
            + " union all"
            + " select 'D', t.id, concat('document:', cast(t.id as char(36))), concat('“', t.title, '” ',"
            + " if(t.state = 'WITHDRAWN', 'has been withdrawn.', if(t.state = 'DISCARDED', 'was discarded.',"
            + " 'is not live yet.'))), null, t.withdrawn_at, null, e.document_id, e.live_of is not null, r.field"
            + " from edition_reference r join edition e on e.id = r.edition_id"
            + " and (e.live_of is not null or e.draft_of is not null)"
            + " join document t on t.id = r.document_id where r.field like '%#%'"
            + " and (t.state in ('WITHDRAWN', 'DISCARDED') or e.live_of is not null"
            + " and t.state not in ('LIVE', 'LIVE_WITH_DRAFT'))";

    private final JdbcClient jdbc;
    private final LinkStore store;
    private final LinkSettings settings;
    private final Clock clock;

    BrokenLinks(JdbcClient jdbc, LinkStore store, LinkSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A link that fails.
     *
     * @param key its place in the list
     * @param target the document that it leads to, of links to documents
     * @param status the HTTP status, when a site answered
     */
    public record BrokenLink(
            String key,
            String url,
            @Nullable UUID target,
            String problem,
            @Nullable Integer status,
            @Nullable Instant failingSince,
            @Nullable Instant checkedAt,
            List<Use> uses) {}

    /** Where a link stands. */
    public record Use(UUID document, boolean live, String field) {}

    /** How checking goes. */
    public record Progress(
            boolean enabled,
            int known,
            int waiting,
            @Nullable Instant lastCheckedAt) {}

    /** A page of them after the place, one more than asked for when more follow. */
    public List<BrokenLink> page(int first, @Nullable String after) {
        List<String> keys = jdbc.sql("select distinct concat(kind, cast(id as char(36))) as place from (" + USES
                        + ") uses where concat(kind, cast(id as char(36))) > :after order by place limit :most")
                .param("after", after == null ? "" : after)
                .param("most", first + 1)
                .query((row, n) -> row.getString(1))
                .list();
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, BrokenLink> found = new LinkedHashMap<>();
        jdbc.sql(
                        "select concat(kind, cast(id as char(36))) as place, uses.* from (" + USES
                                + ") uses where concat(kind, cast(id as char(36))) in (:keys) order by place, document_id, field")
                .param("keys", keys)
                .query(row -> {
                    String key = row.getString("place");
                    BrokenLink link = found.get(key);
                    if (link == null) {
                        link = new BrokenLink(
                                key,
                                row.getString("url"),
                                "D".equals(row.getString("kind")) ? row.getObject("id", UUID.class) : null,
                                row.getString("problem"),
                                row.getObject("status", Integer.class),
                                Moments.readNullable(row, "since"),
                                Moments.readNullable(row, "checked_at"),
                                new ArrayList<>());
                        found.put(key, link);
                    }
                    link.uses()
                            .add(new Use(
                                    row.getObject("document_id", UUID.class),
                                    row.getBoolean("live"),
                                    row.getString("field")));
                });
        return List.copyOf(found.values());
    }

    public int count() {
        return jdbc.sql("select count(distinct kind, id) from (" + USES + ") uses")
                .query(Integer.class)
                .single();
    }

    public Progress progress() {
        return jdbc.sql("select count(*) as known, coalesce(sum(due_at <= :now and not own), 0) as waiting,"
                        + " max(checked_at) as last_at from checked_link")
                .param("now", Moments.stored(Moments.now(clock)))
                .query((row, n) -> new Progress(
                        settings.enabled(),
                        row.getInt("known"),
                        row.getInt("waiting"),
                        Moments.readNullable(row, "last_at")))
                .single();
    }

    /** Has failing web addresses asked for in the next round: all of them, or the one with this key. */
    public int askAgain(@Nullable String key) {
        return store.askAgain(key == null ? null : UUID.fromString(key.substring(1)), Moments.now(clock));
    }
}
