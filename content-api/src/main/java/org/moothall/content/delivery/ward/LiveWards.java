package org.moothall.content.delivery.ward;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.kept.AnswerVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wards. Every audience sees all of them. */
@Repository
public class LiveWards {

    private final JdbcClient jdbc;
    private final @Nullable AnswerVersion version;
    private volatile Known known = new Known(-1, Map.of());

    LiveWards(JdbcClient jdbc, ObjectProvider<AnswerVersion> versions) {
        this.jdbc = jdbc;
        this.version = versions.getIfAvailable();
    }

    /** By name. */
    public List<Ward> all() {
        return jdbc.sql("select slug, name from published_ward order by name, slug")
                .query(LiveWards::read)
                .list();
    }

    /** Those of the slugs that are wards. All of them are remembered until something is published. */
    public Map<String, Ward> bySlug(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        OptionalLong number = version == null ? OptionalLong.empty() : version.current();
        if (number.isEmpty()) {
            return bySlug(jdbc.sql("select slug, name from published_ward where slug in (:slugs)")
                    .param("slugs", slugs)
                    .query(LiveWards::read)
                    .list());
        }
        Known latest = known;
        if (latest.asOf() != number.getAsLong()) {
            latest = new Known(number.getAsLong(), bySlug(all()));
            known = latest;
        }
        Map<String, Ward> wards = latest.wards();
        return slugs.stream().filter(wards::containsKey).distinct().collect(toMap(slug -> slug, wards::get));
    }

    private static Map<String, Ward> bySlug(List<Ward> wards) {
        return wards.stream().collect(toMap(Ward::slug, ward -> ward));
    }

    private static Ward read(ResultSet row, int number) throws SQLException {
        return new Ward(row.getString("slug"), row.getString("name"));
    }

    /** @param asOf the publication log's number from before they were read */
    private record Known(long asOf, Map<String, Ward> wards) {}
}
