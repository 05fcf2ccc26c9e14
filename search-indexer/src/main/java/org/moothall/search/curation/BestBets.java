package org.moothall.search.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.search.curation.CurationRefused.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The best bets that editors keep. Every process takes a change up within a second or two. */
@Repository
public class BestBets {

    private static final int MOST = 1000;
    private static final String SELECT =
            "select b.id, b.query, b.last_day, b.version, b.changed_at, b.changed_by, d.document_id from best_bet b"
                    + " join best_bet_document d on d.best_bet_id = b.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    BestBets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every best bet, in the order of their queries. */
    public List<BestBet> all() {
        return gathered(jdbc.sql(SELECT + " order by b.query, b.id, d.place")
                .query(BestBets::read)
                .list());
    }

    /** One of them, locked until the transaction ends. */
    @Transactional
    public Optional<BestBet> find(UUID id) {
        return gathered(jdbc.sql(SELECT + " where b.id = :id order by d.place for update")
                        .param("id", id)
                        .query(BestBets::read)
                        .list())
                .stream()
                .findFirst();
    }

    /**
     * What would be kept of what somebody laid down; nothing is kept yet.
     *
     * @throws CurationRefused when it cannot be, or there is one for the query already
     */
    public BestBet composed(@Nullable BestBet former, Wanted wanted, String by) {
        Phrase phrase = Phrase.of(wanted.query());
        if (phrase.isEmpty()) {
            throw new CurationRefused(
                    Reason.EMPTY, "query", "There is no word in the query.", "Write what readers type.");
        }
        requireDocuments(wanted.documents());
        List<BestBet> others = all().stream()
                .filter(bet -> former == null || !bet.id().equals(former.id()))
                .toList();
        if (others.stream().anyMatch(bet -> new Phrase(bet.query()).key().equals(phrase.key()))) {
            throw new CurationRefused(
                    Reason.THERE_ALREADY,
                    "query",
                    "There is a best bet for “" + phrase.text() + "” already.",
                    "Change that one.");
        }
        if (former == null && others.size() >= MOST) {
            throw new CurationRefused(
                    Reason.TOO_MANY, "query", "There are %,d best bets already.".formatted(MOST), "Remove some.");
        }
        return new BestBet(
                former == null ? UUID.randomUUID() : former.id(),
                phrase.text(),
                wanted.documents(),
                wanted.lastDay(),
                Kept.after(former == null ? null : former.kept(), clock, by));
    }

    /** Keeps it, in place of what was kept under its id. */
    @Transactional
    public void put(BestBet bet) {
        jdbc.sql("insert into best_bet (id, query, query_key, last_day, version, changed_at, changed_by) values (:id,"
                        + " :query, :key, :lastDay, :version, :at, :by) on duplicate key update query = value(query),"
                        + " query_key = value(query_key), last_day = value(last_day), version = value(version),"
                        + " changed_at = value(changed_at), changed_by = value(changed_by)")
                .param("id", bet.id())
                .param("query", bet.query())
                .param("key", new Phrase(bet.query()).key())
                .param("lastDay", bet.lastDay())
                .param("version", bet.kept().version())
                .param("at", bet.kept().stored())
                .param("by", bet.kept().by())
                .update();
        jdbc.sql("delete from best_bet_document where best_bet_id = :id")
                .param("id", bet.id())
                .update();
        for (int place = 0; place < bet.documents().size(); place++) {
            jdbc.sql("insert into best_bet_document (best_bet_id, place, document_id) values (:id, :place, :document)")
                    .param("id", bet.id())
                    .param("place", place)
                    .param("document", bet.documents().get(place))
                    .update();
        }
    }

    /** Removes one. */
    @Transactional
    public void remove(UUID id) {
        jdbc.sql("delete from best_bet where id = :id").param("id", id).update();
    }

    private static void requireDocuments(List<UUID> documents) {
        if (documents.isEmpty()) {
            throw new CurationRefused(Reason.EMPTY, "documents", "Nothing is pinned.", "Choose what is to come first.");
        }
        if (documents.size() > BestBet.MOST_DOCUMENTS) {
            throw new CurationRefused(
                    Reason.TOO_MANY,
                    "documents",
                    documents.size() + " documents are pinned.",
                    "Pin " + BestBet.MOST_DOCUMENTS + " at most.");
        }
        if (new HashSet<>(documents).size() < documents.size()) {
            throw new CurationRefused(
                    Reason.REPEATED, "documents", "A document is pinned twice.", "Pin each document once.");
        }
    }

    private static List<BestBet> gathered(List<BestBet> rows) {
        Map<UUID, BestBet> bets = new LinkedHashMap<>();
        rows.forEach(row -> bets.merge(row.id(), row, (bet, more) -> {
            List<UUID> documents = new ArrayList<>(bet.documents());
            documents.addAll(more.documents());
            return new BestBet(bet.id(), bet.query(), documents, bet.lastDay(), bet.kept());
        }));
        return List.copyOf(bets.values());
    }

    private static BestBet read(ResultSet row, int number) throws SQLException {
        return new BestBet(
                row.getObject("id", UUID.class),
                row.getString("query"),
                List.of(row.getObject("document_id", UUID.class)),
                row.getObject("last_day", LocalDate.class),
                Kept.read(row));
    }

    /** What somebody lays down, as it was typed. */
    public record Wanted(
            String query, List<UUID> documents, @Nullable LocalDate lastDay) {}
}
