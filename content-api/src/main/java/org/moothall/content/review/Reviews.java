package org.moothall.content.review;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.colleague.Colleague;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Edition;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every review that was asked for or given. */
@Repository
public class Reviews {

    private static final String SELECT =
            "select r.*, n.number edition_number from review r join edition n on n.id = r.edition_id ";

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reviews of each document, newest first. */
    public Map<UUID, List<Review>> of(Collection<UUID> documents) {
        return jdbc
                .sql(SELECT + "where r.document_id in (:documents) order by r.asked_at desc, r.id desc")
                .param("documents", documents)
                .query(Reviews::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Review::document));
    }

    /** What an account is asked to look at, the longest waiting first. */
    public List<Review> askedOf(UUID account) {
        return jdbc.sql(SELECT + "where n.state = 'SUBMITTED'"
                        + " and r.reviewer_id = :account and r.state = 'WAITING' order by r.asked_at, r.id")
                .param("account", account)
                .query(Reviews::read)
                .list();
    }

    /** Whether an edition waits for the account, and for how many others. */
    Waiting waiting(Edition edition, @Nullable UUID account) {
        return jdbc.sql("select coalesce(sum(reviewer_id = :account), 0) mine,"
                        + " coalesce(sum(reviewer_id <> :account), 0) others"
                        + " from review where edition_id = :edition and state = 'WAITING'")
                .param("account", account)
                .param("edition", edition.id())
                .query((row, n) -> new Waiting(row.getInt("mine") > 0, row.getInt("others")))
                .single();
    }

    /** For whom an edition waits. */
    record Waiting(boolean forMe, int forOthers) {}

    void ask(Edition edition, Colleague reviewer, Deed deed, @Nullable String note) {
        insert(edition, deed)
                .param("askedBy", deed.by())
                .param("note", note)
                .param("reviewerId", reviewer.id())
                .param("reviewer", reviewer.username())
                .update();
    }

    /** Takes down the answer of somebody who was not asked; it is given at once. */
    void stepIn(Edition edition, Caller reviewer, Deed deed) {
        insert(edition, deed)
                .param("askedBy", null)
                .param("note", null)
                .param("reviewerId", reviewer.accountId())
                .param("reviewer", reviewer.username())
                .update();
    }

    private JdbcClient.StatementSpec insert(Edition edition, Deed deed) {
        return jdbc.sql(
                        "insert into review (id, document_id, edition_id, asked_by, asked_at, note, reviewer_id, reviewer, state)"
                                + " values (:id, :document, :edition, :askedBy, :askedAt, :note, :reviewerId, :reviewer, 'WAITING')")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("document", edition.documentId())
                .param("edition", edition.id())
                .param("askedAt", Moments.stored(deed.at()));
    }

    void answer(Edition edition, Deed deed, ReviewState state, @Nullable String answer) {
        jdbc.sql("update review set state = :state, answered_at = :at, answer = :answer, content_hash = :hash"
                        + " where edition_id = :edition and reviewer = :reviewer and state = 'WAITING'")
                .param("state", state.name())
                .param("at", Moments.stored(deed.at()))
                .param("answer", answer)
                .param("hash", ContentFingerprint.of(edition.content()))
                .param("edition", edition.id())
                .param("reviewer", deed.by())
                .update();
    }

    /** Nobody waits for these answers any more. */
    void lapse(UUID document) {
        jdbc.sql("update review set state = 'LAPSED' where document_id = :document and state = 'WAITING'")
                .param("document", document)
                .update();
    }

    /** Who approved the edition with exactly this content. */
    List<String> approversOf(Edition edition) {
        return jdbc.sql("select reviewer from review where edition_id = :edition and state = 'APPROVED'"
                        + " and content_hash = :hash")
                .param("edition", edition.id())
                .param("hash", ContentFingerprint.of(edition.content()))
                .query((row, n) -> row.getString("reviewer"))
                .list();
    }

    private static Review read(ResultSet row, int n) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getInt("edition_number"),
                row.getString("asked_by"),
                Moments.read(row, "asked_at"),
                row.getString("note"),
                row.getString("reviewer"),
                ReviewState.valueOf(row.getString("state")),
                Moments.readNullable(row, "answered_at"),
                row.getString("answer"));
    }
}
