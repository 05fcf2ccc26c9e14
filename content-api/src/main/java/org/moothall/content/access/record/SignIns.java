package org.moothall.content.access.record;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When accounts were last signed in to, by the record. */
@Repository
public class SignIns {

    private final JdbcClient jdbc;

    SignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By username; those that were never signed in to are missing. */
    public Map<String, Instant> last(Collection<String> usernames) {
        Map<String, Instant> found = new HashMap<>();
        if (!usernames.isEmpty()) {
            jdbc.sql("select about, max(at) as last_at from access_event where kind = 'SIGNED_IN'"
                            + " and about in (:usernames) group by about")
                    .param("usernames", usernames)
                    .query(row -> {
                        found.put(row.getString("about"), Moments.read(row, "last_at"));
                    });
        }
        return found;
    }
}
