package org.moothall.content.editorial.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.content.audit.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the documents, images and accounts are called now whose ids stand among changes. */
@Repository
class ThingNames {

    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
    private static final int MOST = 2000;

    private final JdbcClient jdbc;

    ThingNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids that are mentioned, each once. */
    static Set<UUID> mentioned(Collection<Change> changes) {
        Set<UUID> ids = new HashSet<>();
        changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .forEach(text -> {
                    if (text != null) {
                        ID.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .map(UUID::fromString)
                                .forEach(ids::add);
                    }
                });
        return ids;
    }

    /** In one statement; what is none of these, or is no more, is left out. */
    Map<UUID, String> of(Collection<UUID> ids) {
        List<UUID> asked = ids.stream().distinct().limit(MOST).toList();
        Map<UUID, String> names = new HashMap<>();
        if (!asked.isEmpty()) {
            jdbc.sql("select id, title as name from document where id in (:ids)"
                            + " union all select id, filename from asset where id in (:ids)"
                            + " union all select id, display_name from account where id in (:ids)")
                    .param("ids", asked)
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("name"));
                    });
        }
        return names;
    }
}
