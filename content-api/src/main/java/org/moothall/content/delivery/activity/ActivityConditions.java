package org.moothall.content.delivery.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.content.audience.Audience;

/** The SQL conditions of a list of activities, and their values. Starts with the audience and only ever gets narrower. */
final class ActivityConditions {

    private static final String ONGOING = "json_value(activity, '$.when.precision') = 'ONGOING'";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private ActivityConditions(Audience audience) {
        conditions.add("(find_in_set(:audience, audiences) > 0 or find_in_set('PUBLIC', audiences) > 0)");
        values.put("audience", audience.name());
    }

    static ActivityConditions of(Audience audience, ActivityFilter filter) {
        ActivityConditions of = new ActivityConditions(audience);
        if (filter.strands() != null) {
            of.strands(filter.strands());
        }
        if (filter.themes() != null) {
            of.themes(filter.themes());
        }
        if (filter.from() != null) {
            of.when("from_date is not null and (to_date is null or to_date >= :from)", "from", filter.from());
        }
        if (filter.to() != null) {
            of.when("from_date is not null and from_date <= :to", "to", filter.to());
        }
        return of;
    }

    /** Also only what lies beyond a place. */
    ActivityConditions beyond(ActivityPlace place, boolean after) {
        String sign = after ? ">" : "<";
        conditions.add("(sort_date, position, activity_id) " + sign + " (:day, :position, :id)");
        values.put("day", place.day());
        values.put("position", place.position());
        values.put("id", place.id());
        return this;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void strands(List<String> strands) {
        conditions.add(strands.isEmpty() ? "false" : "strand in (:strands)");
        values.put("strands", strands);
    }

    private void themes(List<? extends Enum<?>> themes) {
        List<String> any = new ArrayList<>(List.of("false"));
        for (Enum<?> theme : themes) {
            any.add("find_in_set(:theme" + theme.name() + ", themes) > 0");
            values.put("theme" + theme.name(), theme.name());
        }
        conditions.add("(" + String.join(" or ", any) + ")");
    }

    private void when(String condition, String name, Object value) {
        conditions.add("(" + condition + " or " + ONGOING + ")");
        values.put(name, value);
    }
}
