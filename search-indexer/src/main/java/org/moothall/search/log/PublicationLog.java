package org.moothall.search.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The publication log, as a reader: who has read up to a number has seen everything up to it. */
@Repository
public class PublicationLog {

    private final JdbcClient jdbc;

    PublicationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest number; 0 while nothing was ever published. */
    public long head() {
        return jdbc.sql("select number from publication_log_head where id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The next stretch after a number, at most so many entries long; none at the log's head. */
    public Optional<LogPage> after(long number, int atMost) {
        List<LogEntry> entries = new ArrayList<>();
        long[] last = {number};
        jdbc.sql("""
                select number, kind, document_id, entry from publication_log
                where number > :number order by number limit :atMost""").param("number", number).param("atMost", atMost).query(row -> {
            last[0] = row.getLong("number");
            if (row.getString("document_id") != null) {
                entries.add(entry(row));
            }
        });
        return last[0] == number ? Optional.empty() : Optional.of(new LogPage(entries, last[0]));
    }

    /** The documents of which the log has an entry after a number, at most so many. */
    public Set<UUID> documentsAfter(long number, int atMost) {
        return jdbc.sql("""
                        select distinct document_id from publication_log
                        where number > :number and document_id is not null limit :atMost""")
                .param("number", number)
                .param("atMost", atMost)
                .query((row, index) -> UUID.fromString(row.getString("document_id")))
                .set();
    }

    /** Entries by their numbers. */
    public List<LogEntry> at(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("select number, kind, document_id, entry from publication_log where number in (:numbers)")
                        .param("numbers", numbers)
                        .query((row, index) -> entry(row))
                        .list();
    }

    /** How many documents have an entry up to a number. */
    public long documents(long upTo) {
        return jdbc.sql("select count(distinct document_id) from publication_log where number <= :upTo")
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    /** Those of these documents that the log has entries of. */
    public Set<UUID> known(Collection<UUID> documents) {
        return documents.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct document_id from publication_log where document_id in (:documents)")
                        .param("documents", documents.stream().map(UUID::toString).toList())
                        .query((row, index) -> UUID.fromString(row.getString("document_id")))
                        .set();
    }

    /** The newest entry of each of these documents up to a number. */
    public List<LogEntry> newestOf(Collection<UUID> documents, long upTo) {
        return documents.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select log.number, log.kind, log.document_id, log.entry from publication_log log
                        join (select document_id, max(number) as number from publication_log
                              where document_id in (:documents) and number <= :upTo group by document_id) newest
                          on newest.number = log.number""")
                        .param("documents", documents.stream().map(UUID::toString).toList())
                        .param("upTo", upTo)
                        .query((row, index) -> entry(row))
                        .list();
    }

    /**
     * The newest entry of each document, in the order of their ids.
     *
     * @param after the last document of the stretch before; null for the first
     * @param upTo the number up to which entries count
     */
    public List<LogEntry> newestPerDocument(@Nullable UUID after, long upTo, int atMost) {
        return jdbc.sql("""
                        select log.number, log.kind, log.document_id, log.entry from publication_log log
                        join (select document_id, max(number) as number from publication_log
                              where document_id > :after and number <= :upTo
                              group by document_id order by document_id limit :atMost) newest
                          on newest.number = log.number
                        order by log.document_id""")
                .param("after", (after == null ? new UUID(0, 0) : after).toString())
                .param("upTo", upTo)
                .param("atMost", atMost)
                .query((row, index) -> entry(row))
                .list();
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        boolean withdrawn = row.getString("kind").equals("WITHDRAWN");
        return new LogEntry(
                row.getLong("number"),
                UUID.fromString(row.getString("document_id")),
                withdrawn ? null : row.getString("entry"));
    }
}
