package org.moothall.content.jargon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jargon that the council keeps. */
@Repository
public class JargonList {

    private final JdbcClient jdbc;

    JargonList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of it, by term. */
    public List<Jargon> all() {
        return jdbc.sql("select term, instead, why from jargon order by term")
                .query(JargonList::read)
                .list();
    }

    Optional<Jargon> find(String term) {
        return jdbc.sql("select term, instead, why from jargon where term = :term")
                .param("term", term)
                .query(JargonList::read)
                .optional();
    }

    void save(Jargon jargon, String by, Instant at) {
        jdbc.sql("insert into jargon (term, instead, why, changed_by, changed_at)"
                        + " values (:term, :instead, :why, :by, :at) on duplicate key update"
                        + " instead = value(instead), why = value(why), changed_by = value(changed_by),"
                        + " changed_at = value(changed_at)")
                .param("term", jargon.term())
                .param("instead", jargon.instead())
                .param("why", jargon.why())
                .param("by", by)
                .param("at", Moments.stored(at))
                .update();
    }

    void remove(String term) {
        jdbc.sql("delete from jargon where term = :term").param("term", term).update();
    }

    private static Jargon read(ResultSet row, int number) throws SQLException {
        return new Jargon(row.getString("term"), row.getString("instead"), row.getString("why"));
    }
}
