package org.moothall.content.delivery.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.paging.Connection;
import org.moothall.content.delivery.paging.Edge;
import org.moothall.content.delivery.paging.Paging;
import org.moothall.content.json.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The activities that the readers of an audience may see. */
@Repository
class LiveActivities {

    private final JdbcClient jdbc;

    LiveActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In date order; what has no date comes last. */
    Connection<Activity> page(Audience audience, ActivityFilter filter, Paging paging) {
        ActivityConditions conditions = ActivityConditions.of(audience, filter);
        if (paging.after() != null) {
            conditions.beyond(ActivityPlace.parse("after", paging.after()), true);
        }
        List<Placed> read = jdbc.sql("select activity_id, sort_date, position, activity from published_activity where "
                        + conditions.sql() + " order by sort_date, position, activity_id limit " + (paging.size() + 1))
                .params(conditions.values())
                .query(LiveActivities::read)
                .list();
        boolean more = read.size() > paging.size();
        List<Placed> page = more ? read.subList(0, paging.size()) : read;
        List<Edge<Activity>> edges = page.stream()
                .map(placed ->
                        new Edge<>(placed.activity(), placed.place().cursor().text()))
                .toList();
        return Connection.of(
                edges,
                () -> !page.isEmpty() && any(audience, filter, page.getFirst().place()),
                () -> more,
                () -> count(ActivityConditions.of(audience, filter)));
    }

    /** By name. */
    List<String> strands(Audience audience) {
        ActivityConditions conditions = ActivityConditions.of(audience, ActivityFilter.NONE);
        return jdbc
                .sql("select distinct strand from published_activity where " + conditions.sql() + " order by strand")
                .params(conditions.values())
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private boolean any(Audience audience, ActivityFilter filter, ActivityPlace before) {
        return count(ActivityConditions.of(audience, filter).beyond(before, false)) > 0;
    }

    private long count(ActivityConditions conditions) {
        return jdbc.sql("select count(*) from published_activity where " + conditions.sql())
                .params(conditions.values())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private static Placed read(ResultSet row, int number) throws SQLException {
        return new Placed(ActivityPlace.read(row), StoredJson.read(row.getString("activity"), Activity.class));
    }

    private record Placed(ActivityPlace place, Activity activity) {}
}
