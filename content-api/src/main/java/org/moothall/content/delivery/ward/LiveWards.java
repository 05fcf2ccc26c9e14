package org.moothall.content.delivery.ward;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wards. Every audience sees all of them. */
@Repository
public class LiveWards {

    private final JdbcClient jdbc;

    LiveWards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<Ward> all() {
        return jdbc.sql("select slug, name from published_ward order by name, slug")
                .query(LiveWards::read)
                .list();
    }

    /** Those of the slugs that are wards. */
    public Map<String, Ward> bySlug(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select slug, name from published_ward where slug in (:slugs)")
                        .param("slugs", slugs)
                        .query(LiveWards::read)
                        .list()
                        .stream()
                        .collect(toMap(Ward::slug, ward -> ward));
    }

    private static Ward read(ResultSet row, int number) throws SQLException {
        return new Ward(row.getString("slug"), row.getString("name"));
    }
}
