package org.moothall.content.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents use a ward or a topic. Withdrawn and discarded ones do not count. */
@Repository
public class Usage {

    private static final String OF_TERM = "select d.id from document d where d.state not in ('WITHDRAWN', 'DISCARDED')"
            + " and (exists (select 1 from document_tag t where t.document_id = d.id and t.kind = :kind"
            + " and t.value = :value) or exists (select 1 from published_tag p where p.document_id = d.id"
            + " and p.kind = :kind and p.value = :value))";

    private final JdbcClient jdbc;

    Usage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What wards and topics are told apart by. */
    public enum Kind {
        WARD,
        TOPIC
    }

    /** In how many drafts, and in how many documents that readers see. */
    public record Counts(int drafts, int live) {

        /** Used nowhere. */
        public static final Counts NONE = new Counts(0, 0);
    }

    /** By slug; those that are used nowhere are missing. */
    public Map<String, Counts> counts(Kind kind) {
        Map<String, Counts> found = new HashMap<>();
        jdbc.sql(
                        "select t.value, count(*) as n from document_tag t join document d on d.id = t.document_id"
                                + " where t.kind = :kind and d.state not in ('LIVE', 'WITHDRAWN', 'DISCARDED') group by t.value")
                .param("kind", kind.name())
                .query(row -> {
                    found.put(row.getString("value"), new Counts(row.getInt("n"), 0));
                });
        jdbc.sql("select value, count(*) as n from published_tag where kind = :kind group by value")
                .param("kind", kind.name())
                .query(row -> {
                    int drafts = found.getOrDefault(row.getString("value"), Counts.NONE)
                            .drafts();
                    found.put(row.getString("value"), new Counts(drafts, row.getInt("n")));
                });
        return found;
    }

    /** Drafts and live documents, always in the same order, so that two who lock them do not wait for each other. */
    List<UUID> documents(Kind kind, String slug, int most) {
        return jdbc.sql(OF_TERM + " order by d.id limit :most")
                .param("kind", kind.name())
                .param("value", slug)
                .param("most", most)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The titles of some of them. */
    List<String> titles(Kind kind, String slug, int most) {
        return jdbc.sql("select title from document where id in (" + OF_TERM + ") order by title limit :most")
                .param("kind", kind.name())
                .param("value", slug)
                .param("most", most)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
