package org.moothall.content.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every thread and what was said in it. */
@Repository
public class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The threads of each document, oldest first. */
    public Map<UUID, List<CommentThread>> threadsOf(Collection<UUID> documents) {
        return jdbc
                .sql("select * from comment_thread where document_id in (:documents) order by begun_at, id")
                .param("documents", documents)
                .query(Comments::thread)
                .list()
                .stream()
                .collect(Collectors.groupingBy(CommentThread::document));
    }

    /** What was said in each thread, oldest first. */
    public Map<UUID, List<Comment>> in(Collection<UUID> threads) {
        return threads.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from comment where thread_id in (:threads) order by at, id")
                        .param("threads", threads)
                        .query(Comments::comment)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Comment::thread));
    }

    /** What was said through a fact-check link, oldest first, whatever became of it. */
    public List<CommentThread> through(UUID factCheck) {
        return jdbc.sql("select * from comment_thread where fact_check_id = :link order by begun_at, id")
                .param("link", factCheck)
                .query(Comments::thread)
                .list();
    }

    Optional<CommentThread> find(UUID thread) {
        return jdbc.sql("select * from comment_thread where id = :id")
                .param("id", thread)
                .query(Comments::thread)
                .optional();
    }

    void begin(CommentThread thread) {
        Passage passage = thread.place().passage();
        jdbc.sql("insert into comment_thread (id, document_id, field, quote, text_before, text_after, fact_check_id,"
                        + " begun_at) values (:id, :document, :field, :quote, :before, :after, :factCheck, :at)")
                .param("id", thread.id())
                .param("document", thread.document())
                .param("field", thread.place().field())
                .param("quote", passage == null ? null : passage.quote())
                .param("before", passage == null ? null : passage.before())
                .param("after", passage == null ? null : passage.after())
                .param("factCheck", thread.factCheck())
                .param("at", Moments.stored(thread.begunAt()))
                .update();
    }

    void add(Comment comment) {
        jdbc.sql("insert into comment (id, thread_id, text, at, author, given_name)"
                        + " values (:id, :thread, :text, :at, :author, :givenName)")
                .param("id", comment.id())
                .param("thread", comment.thread())
                .param("text", comment.text())
                .param("at", Moments.stored(comment.at()))
                .param("author", comment.author())
                .param("givenName", comment.givenName())
                .update();
    }

    /** Marks a thread as resolved, or as open when nobody is given. */
    void settle(UUID thread, @Nullable String by, Instant at) {
        jdbc.sql("update comment_thread set resolved_at = :at, resolved_by = :by where id = :id")
                .param("at", by == null ? null : Moments.stored(at))
                .param("by", by)
                .param("id", thread)
                .update();
    }

    private static CommentThread thread(ResultSet row, int n) throws SQLException {
        String quote = row.getString("quote");
        Passage passage =
                quote == null ? null : new Passage(quote, row.getString("text_before"), row.getString("text_after"));
        return new CommentThread(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                new Place(row.getString("field"), passage),
                row.getObject("fact_check_id", UUID.class),
                Moments.read(row, "begun_at"),
                Moments.readNullable(row, "resolved_at"),
                row.getString("resolved_by"));
    }

    private static Comment comment(ResultSet row, int n) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("thread_id", UUID.class),
                row.getString("text"),
                Moments.read(row, "at"),
                row.getString("author"),
                row.getString("given_name"));
    }
}
