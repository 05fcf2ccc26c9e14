package org.moothall.content.delivery.occasion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which events and opportunities the readers of an audience may see, in order of the day they take place. */
@Repository
class LiveOccasions {

    private static final String FROM = " from published_document d join published_listing l"
            + " on l.document_id = d.document_id and l.audience = :audience where d.takes_place_until ";

    private final JdbcClient jdbc;

    LiveOccasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many at most from the beginning of the list, or beyond a place in it. */
    List<OccasionPlace> list(Audience audience, Span span, @Nullable OccasionPlace after, int most) {
        Map<String, Object> values = values(audience, span);
        String beyond = "";
        if (after != null) {
            beyond = " and (" + span.column() + ", d.document_id) " + span.sign() + " (:day, :id)";
            values.put("day", after.day().toString());
            values.put("id", after.id());
        }
        return jdbc.sql("select d.document_id, " + span.column() + " as day" + FROM + span.condition() + beyond
                        + " order by " + span.column() + span.direction() + ", d.document_id" + span.direction()
                        + " limit " + most)
                .params(values)
                .query((row, number) -> OccasionPlace.read(span.over(), row))
                .list();
    }

    long count(Audience audience, Span span) {
        return jdbc.sql("select count(*)" + FROM + span.condition())
                .params(values(audience, span))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> values(Audience audience, Span span) {
        Map<String, Object> values = new HashMap<>();
        values.put("audience", audience.name());
        values.put("today", span.today().toString());
        return values;
    }

    /** What is over on a day, or what is not. */
    record Span(boolean over, LocalDate today) {

        String condition() {
            return over ? "< :today" : ">= :today";
        }

        String column() {
            return over ? "d.takes_place_until" : "d.takes_place_from";
        }

        String sign() {
            return over ? "<" : ">";
        }

        String direction() {
            return over ? " desc" : " asc";
        }
    }
}
