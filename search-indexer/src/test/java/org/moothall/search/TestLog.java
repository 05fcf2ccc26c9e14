package org.moothall.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the publication log as the publishing side does. */
public final class TestLog {

    private final JdbcClient jdbc;

    public TestLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it was before anything was published, with nothing known of any follower. */
    public void empty() {
        for (String table : new String[] {"publication_log", "follower_offset", "follower_set_aside", "index_rebuild", "index_verification"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update publication_log_head set number = 0").update();
    }

    public long publish(Published document) {
        long number = head() + 1;
        return append("PUBLISHED", document.id(), document.json(number));
    }

    public long withdraw(Published document) {
        return append("WITHDRAWN", document.id(), null);
    }

    public long changeTaxonomy() {
        return append("TAXONOMY_CHANGED", null, null);
    }

    public synchronized long append(String kind, @Nullable UUID document, @Nullable String entry) {
        long number = head() + 1;
        jdbc.sql("insert into publication_log (number, kind, document_id, at, actor, entry)"
                        + " values (:number, :kind, :document, utc_timestamp(6), 'editor@example.org', :entry)")
                .param("number", number)
                .param("kind", kind)
                .param("document", document == null ? null : document.toString())
                .param("entry", entry)
                .update();
        jdbc.sql("update publication_log_head set number = :number")
                .param("number", number)
                .update();
        return number;
    }

    /** Appends what the log holds, so many times, twice as much each time: the same words, in documents of their own. */
    public void multiply(int times) {
        for (int i = 0; i < times; i++) {
            jdbc.sql("insert into publication_log (number, kind, document_id, at, actor, entry)"
                            + " select number + :head, kind, uuid(), at, actor, entry from publication_log"
                            + " where kind = 'PUBLISHED' and number <= :head")
                    .param("head", head())
                    .update();
            jdbc.sql("update publication_log_head set number = (select max(number) from publication_log)")
                    .update();
        }
    }

    public long head() {
        return jdbc.sql("select number from publication_log_head")
                .query(Long.class)
                .single();
    }
}
