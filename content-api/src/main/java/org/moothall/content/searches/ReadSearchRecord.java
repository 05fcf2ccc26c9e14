package org.moothall.content.searches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.audience.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the search record for editors: the words only of what was searched for often enough to be nobody's in particular. */
@Component
public class ReadSearchRecord {

    private static final String PERIOD = " where r.day between :from and :to and r.audience in (:audiences)";

    private final JdbcClient jdbc;
    private final SearchRecordSettings settings;

    ReadSearchRecord(JdbcClient jdbc, SearchRecordSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** From how many searches on the words of one are shown. */
    public int shownFrom() {
        return settings.shownFrom();
    }

    /** Whether anything is recorded at present. */
    public boolean recording() {
        return settings.enabled();
    }

    /** So many searches at most, in the order that suits what is wanted; by two statements. */
    public List<RecordedQuery> queries(RecordWanted wanted, int first) {
        List<RecordedQuery> found = asked(
                        "select r.query, sum(r.times) as times, sum(r.unanswered) as unanswered, sum(r.results) as results,"
                                + " sum(r.followed) as followed from search_record r" + PERIOD
                                + " and r.query <> '' group by r.query having sum(r.times) > 0"
                                + " and (select sum(a.times) from search_record a where a.query = r.query) >= :shown"
                                + condition(wanted.which()) + " limit " + first,
                        wanted)
                .param("shown", settings.shownFrom())
                .query((row, number) -> new RecordedQuery(
                        row.getString("query"),
                        row.getLong("times"),
                        row.getLong("unanswered"),
                        row.getDouble("results") / row.getLong("times"),
                        row.getLong("followed"),
                        List.of()))
                .list();
        Map<String, List<RecordedQuery.Opened>> opened = found.isEmpty() ? Map.of() : opened(wanted, found);
        return found.stream()
                .map(each -> new RecordedQuery(
                        each.query(),
                        each.times(),
                        each.empty(),
                        each.meanResults(),
                        each.followed(),
                        opened.getOrDefault(each.query(), List.of())))
                .toList();
    }

    private Map<String, List<RecordedQuery.Opened>> opened(RecordWanted wanted, List<RecordedQuery> queries) {
        Map<String, List<RecordedQuery.Opened>> opened = new HashMap<>();
        asked(
                        "select r.query, r.document_id, sum(r.times) as times, sum(r.ranks) as ranks"
                                + " from search_record_opened r" + PERIOD + " and r.query in (:queries)"
                                + " group by r.query, r.document_id order by sum(r.times) desc, r.document_id",
                        wanted)
                .param("queries", queries.stream().map(RecordedQuery::query).toList())
                .query((row, number) -> Map.entry(
                        row.getString("query"),
                        new RecordedQuery.Opened(
                                row.getObject("document_id", UUID.class),
                                row.getLong("times"),
                                row.getDouble("ranks") / row.getLong("times"))))
                .list()
                .forEach(each -> opened.computeIfAbsent(each.getKey(), ignored -> new ArrayList<>())
                        .add(each.getValue()));
        return opened;
    }

    /** All searches of the period, by one statement. */
    public Totals totals(RecordWanted wanted) {
        return asked(
                        "select coalesce(sum(r.times), 0) as times, coalesce(sum(r.unanswered), 0) as unanswered,"
                                + " coalesce(sum(r.followed), 0) as followed,"
                                + " coalesce(sum(if(r.query = '' or a.times < :shown, r.times, 0)), 0) as unshown"
                                + " from search_record r join (select query, sum(times) as times from search_record"
                                + " group by query) a on a.query = r.query" + PERIOD,
                        wanted)
                .param("shown", settings.shownFrom())
                .query((row, number) -> new Totals(
                        row.getLong("times"),
                        row.getLong("unanswered"),
                        row.getLong("followed"),
                        row.getLong("unshown")))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, RecordWanted wanted) {
        List<String> audiences = wanted.audience() == null
                ? List.of(Audience.values()).stream().map(Audience::name).toList()
                : List.of(wanted.audience().name());
        return jdbc.sql(sql)
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("audiences", audiences);
    }

    private static String condition(RecordWanted.Which which) {
        return switch (which) {
            case ALL -> " order by sum(r.times) desc, r.query";
            case FOUND_NOTHING -> " and sum(r.unanswered) > 0 order by sum(r.unanswered) desc, r.query";
            case NOT_OPENED ->
                " and sum(r.followed) = 0 and sum(r.times) > sum(r.unanswered)"
                        + " order by sum(r.times) desc, r.query";
        };
    }

    /**
     * All searches of the period.
     *
     * @param unshown how many of them are not shown in words
     */
    public record Totals(long times, long empty, long followed, long unshown) {}
}
