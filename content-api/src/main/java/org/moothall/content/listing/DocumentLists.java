package org.moothall.content.listing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds documents for editors page by page after a place in the list, and counts them. */
@Repository
public class DocumentLists {

    private final JdbcClient jdbc;
    private final ShortestWay way;

    DocumentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.way = new ShortestWay(jdbc);
    }

    /** The ids of the documents after the place, one more than a page holds when there are more. */
    public List<UUID> page(ListFilter filter, DocumentOrder order, int first, @Nullable ListCursor after) {
        Question question = new Question(new Conditions(filter), order, after, first + 1);
        return jdbc.sql(way.to(question))
                .params(question.values())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** How many documents match, exactly. */
    public int count(ListFilter filter) {
        Conditions conditions = new Conditions(filter);
        return number(conditions, "select count(*) from document d" + matching(conditions));
    }

    /** How many documents match; one more than {@code most} stands for any greater number. */
    public int count(ListFilter filter, int most) {
        Conditions conditions = new Conditions(filter);
        String some = "select 1 from document d" + matching(conditions) + " limit " + (most + 1);
        return number(conditions, "select count(*) from (" + some + ") some");
    }

    private static String matching(Conditions conditions) {
        return Conditions.where(conditions.allByIndex(conditions.words().indexed()));
    }

    private int number(Conditions conditions, String sql) {
        return jdbc.sql(sql).params(conditions.values()).query(Integer.class).single();
    }
}
