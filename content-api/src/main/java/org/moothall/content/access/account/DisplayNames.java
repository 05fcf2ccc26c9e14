package org.moothall.content.access.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the people behind usernames are called; fetched for many at once. */
@Repository
public class DisplayNames {

    private static final Map<String, String> PLATFORM =
            Map.of("scheduler", "The schedule", "start", "Moothall", "import", "Import", "fact-check", "Fact-checker");

    private final JdbcClient jdbc;

    DisplayNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name for each username; where there is no account, what acts for the platform, or else the username itself. */
    public Map<String, String> of(Collection<String> usernames) {
        Map<String, String> names = new HashMap<>();
        usernames.forEach(username -> names.put(username, PLATFORM.getOrDefault(username, username)));
        if (!usernames.isEmpty()) {
            jdbc.sql("select username, display_name from account where username in (:usernames)")
                    .param("usernames", usernames)
                    .query(row -> {
                        names.put(row.getString("username"), row.getString("display_name"));
                    });
        }
        return names;
    }
}
