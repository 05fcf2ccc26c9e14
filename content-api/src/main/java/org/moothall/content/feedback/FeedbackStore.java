package org.moothall.content.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.content.audience.Audience;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that readers said. */
@Repository
class FeedbackStore {

    private static final int NEWEST = 50;

    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether readers of an audience may see the document now, and its page asks whether it was useful. */
    boolean asks(UUID document, Audience audience, Collection<String> types) {
        return jdbc.sql("select 1 from published_listing where audience = :audience and document_id = :document"
                        + " and type in (:types)")
                .param("audience", audience.name())
                .param("document", document)
                .param("types", types)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(UUID document, Feedback.Words said) {
        jdbc.sql("insert into feedback (id, document_id, useful, words, at)"
                        + " values (:id, :document, :useful, :words, :at)")
                .param("id", said.id())
                .param("document", document)
                .param("useful", said.useful())
                .param("words", said.words().isEmpty() ? null : said.words())
                .param("at", Moments.stored(said.at()))
                .update();
    }

    /** Of each document what was said since a moment, by two statements. */
    Map<UUID, Feedback> of(Collection<UUID> documents, Instant since) {
        Map<UUID, List<Feedback.Words>> words = words(documents, since);
        Map<UUID, Feedback> found = new HashMap<>();
        jdbc.sql("select document_id, sum(useful) as useful, sum(not useful) as not_useful from feedback"
                        + " where document_id in (:documents) and at >= :since group by document_id")
                .param("documents", documents)
                .param("since", Moments.stored(since))
                .query((row, n) -> Map.entry(
                        row.getObject("document_id", UUID.class),
                        new int[] {row.getInt("useful"), row.getInt("not_useful")}))
                .list()
                .forEach(counts -> found.put(
                        counts.getKey(),
                        new Feedback(
                                counts.getValue()[0],
                                counts.getValue()[1],
                                words.getOrDefault(counts.getKey(), List.of()))));
        return found;
    }

    private Map<UUID, List<Feedback.Words>> words(Collection<UUID> documents, Instant since) {
        return jdbc
                .sql("select * from (select f.*, row_number() over (partition by document_id order by at desc, id desc)"
                        + " as place from feedback f where document_id in (:documents) and at >= :since"
                        + " and words is not null) newest where place <= " + NEWEST + " order by at desc, id desc")
                .param("documents", documents)
                .param("since", Moments.stored(since))
                .query((row, n) -> Map.entry(
                        row.getObject("document_id", UUID.class),
                        new Feedback.Words(
                                row.getObject("id", UUID.class),
                                row.getBoolean("useful"),
                                row.getString("words"),
                                Moments.read(row, "at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Removes some of what is older; returns how many. */
    int removeBefore(Instant moment, int most) {
        return jdbc.sql("delete from feedback where at < :moment limit " + most)
                .param("moment", Moments.stored(moment))
                .update();
    }
}
