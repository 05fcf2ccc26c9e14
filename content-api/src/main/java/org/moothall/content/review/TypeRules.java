package org.moothall.content.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.Deed;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each type of content demands. */
@Repository
public class TypeRules {

    private final JdbcClient jdbc;

    TypeRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One rule for every type. */
    public List<TypeRule> all() {
        Map<ContentType, TypeRule> stored = jdbc
                .sql("select type, second_pair_of_eyes, changed_at, changed_by from type_rule")
                .query((row, n) -> new TypeRule(
                        ContentType.valueOf(row.getString("type")),
                        row.getBoolean("second_pair_of_eyes"),
                        Moments.read(row, "changed_at"),
                        row.getString("changed_by")))
                .list()
                .stream()
                .collect(Collectors.toMap(TypeRule::type, Function.identity()));
        return Arrays.stream(ContentType.values())
                .map(type -> stored.getOrDefault(type, new TypeRule(type, false, null, null)))
                .toList();
    }

    boolean demandsSecondPairOfEyes(ContentType type) {
        return jdbc.sql("select second_pair_of_eyes from type_rule where type = :type")
                .param("type", type.name())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void set(ContentType type, boolean secondPairOfEyes, Deed deed) {
        jdbc.sql("insert into type_rule (type, second_pair_of_eyes, changed_at, changed_by)"
                        + " values (:type, :demanded, :at, :by) on duplicate key update"
                        + " second_pair_of_eyes = :demanded, changed_at = :at, changed_by = :by")
                .param("type", type.name())
                .param("demanded", secondPairOfEyes)
                .param("at", Moments.stored(deed.at()))
                .param("by", deed.by())
                .update();
    }
}
