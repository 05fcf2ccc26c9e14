package org.moothall.content.searches;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.content.audience.Audience;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The search record as it is written and forgotten. */
@Repository
class SearchRecords {

    private static final int BATCH = 500;
    private static final String ADD =
            "insert into search_record (day, audience, query, times, unanswered, results, followed)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update times = times + value(times),"
                    + " unanswered = unanswered + value(unanswered), results = results + value(results), followed = followed + value(followed)";
    private static final String ADD_OPENED =
            "insert into search_record_opened (day, audience, query, document_id, times, ranks) values (?, ?, ?, ?, ?, ?)"
                    + " on duplicate key update times = times + value(times), ranks = ranks + value(ranks)";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    SearchRecords(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Adds counts to those that are there: all of them or none. */
    @Transactional
    public void add(Counts counts) {
        write(counts.searches());
        jdbc.batchUpdate(ADD_OPENED, counts.opened().entrySet(), BATCH, (row, entry) -> {
            OpenedTally.Key key = entry.getKey();
            row.setObject(1, key.search().day());
            row.setString(2, key.search().audience().name());
            row.setString(3, key.search().query());
            row.setString(4, key.document().toString());
            row.setLong(5, entry.getValue().times());
            row.setLong(6, entry.getValue().ranks());
        });
    }

    /** Removes some counts of before a day; how many. */
    @Transactional
    public int removeBefore(LocalDate day, int most) {
        int opened = client.sql("delete from search_record_opened where day < :day limit " + most)
                .param("day", day)
                .update();
        return opened
                + client.sql("delete from search_record where day < :day limit " + most)
                        .param("day", day)
                        .update();
    }

    /**
     * Takes the words from some counts of before a day whose queries were searched for fewer times than that, all days
     * together, and adds the counts to those without words. Whoever does the same at the same time takes others.
     *
     * @return how many
     */
    @Transactional
    public int forgetRare(LocalDate day, int fewerThan, int most) {
        List<Row> rare = client.sql("select r.day, r.audience, r.query, r.times, r.unanswered, r.results, r.followed"
                        + " from search_record r where r.day < :day and r.query <> '' and :fewer > (select sum(a.times)"
                        + " from search_record a where a.query = r.query)"
                        + " order by r.day, r.audience, r.query limit " + most + " for update skip locked")
                .param("day", day)
                .param("fewer", fewerThan)
                .query((row, number) -> new Row(
                        new Searched(
                                row.getObject("day", LocalDate.class),
                                Audience.valueOf(row.getString("audience")),
                                row.getString("query")),
                        new Tally(
                                row.getLong("times"),
                                row.getLong("unanswered"),
                                row.getLong("results"),
                                row.getLong("followed"))))
                .list();
        Map<Searched, Tally> unnamed = new TreeMap<>();
        rare.forEach(row -> unnamed.merge(row.search().unnamed(), row.tally(), Tally::plus));
        remove("search_record_opened", rare);
        remove("search_record", rare);
        write(unnamed);
        return rare.size();
    }

    private void write(Map<Searched, Tally> searches) {
        jdbc.batchUpdate(ADD, searches.entrySet(), BATCH, (row, entry) -> {
            row.setObject(1, entry.getKey().day());
            row.setString(2, entry.getKey().audience().name());
            row.setString(3, entry.getKey().query());
            row.setLong(4, entry.getValue().times());
            row.setLong(5, entry.getValue().empty());
            row.setLong(6, entry.getValue().results());
            row.setLong(7, entry.getValue().followed());
        });
    }

    private void remove(String table, List<Row> rows) {
        jdbc.batchUpdate(
                "delete from " + table + " where day = ? and audience = ? and query = ?", rows, BATCH, (row, one) -> {
                    row.setObject(1, one.search().day());
                    row.setString(2, one.search().audience().name());
                    row.setString(3, one.search().query());
                });
    }

    private record Row(Searched search, Tally tally) {}
}
