package org.moothall.content.filing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom drafts and live documents are credited to, read from their editions. */
@Repository
public class CreditedPeople {

    private static final int MOST = 2000;
    private static final String CREDITS = " from edition e, json_table(e.content, '$.credits[*]' columns ("
            + "name varchar(250) path '$.name', portrait varchar(36) path '$.portrait')) c"
            + " where (e.draft_of is not null or e.live_of is not null)";

    private final JdbcClient jdbc;

    CreditedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who is credited.
     *
     * @param name empty when the portrait's is used
     * @param portrait the pen portrait that the credit leads to, if any
     */
    public record Credited(String name, @Nullable UUID portrait, int drafts, int live) {}

    /** Everybody who is credited, by name; at most 2,000. */
    public List<Credited> all() {
        return jdbc.sql(
                        "select if(c.portrait is null, binary coalesce(c.name, ''), '') as name, c.portrait as portrait,"
                                + " count(distinct e.draft_of) as drafts, count(distinct e.live_of) as live" + CREDITS
                                + " group by 1, 2 order by 1 limit " + MOST)
                .query((row, n) -> new Credited(
                        row.getString("name"),
                        row.getString("portrait") == null ? null : UUID.fromString(row.getString("portrait")),
                        row.getInt("drafts"),
                        row.getInt("live")))
                .list();
    }

    /** The drafts and live documents that are credited to a plain name, or to a pen portrait when one is given. */
    public List<UUID> documents(@Nullable String name, @Nullable UUID portrait, int most) {
        String whose = portrait == null
                ? " and c.portrait is null and binary c.name = binary :whose"
                : " and c.portrait = :whose";
        return jdbc.sql("select distinct e.document_id" + CREDITS + whose + " order by e.document_id limit :most")
                .param("whose", portrait == null ? name : portrait.toString())
                .param("most", most)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
