package org.moothall.search.synonyms;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the settings' file of synonyms. One with a mistake is refused whole, loudly and with the line, and the rules of
 * the last file that had none stay in use: a slip of the pen must neither stop a start nor take all synonyms away.
 */
@Repository
public class AcceptedFile {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptedFile.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    AcceptedFile(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rules to use; fails only when the file cannot be read at all. */
    public FileRules read(Resource file) {
        try {
            Synonyms synonyms = Synonyms.read(file);
            keep(synonyms);
            return new FileRules(synonyms, null);
        } catch (IllegalArgumentException e) {
            LOG.error("The synonyms' file is refused, and the rules of the one before stay in use. {}", e.getMessage());
            return new FileRules(lastAccepted(), e.getMessage());
        }
    }

    private void keep(Synonyms synonyms) {
        jdbc.sql("insert into synonym_file (id, rules, accepted_at) values (1, :rules, :at)"
                        + " on duplicate key update rules = value(rules), accepted_at = value(accepted_at)")
                .param("rules", String.join("\n", synonyms.rules()))
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Lines that were checked when they were kept; none on an installation that never had a good file. */
    private Synonyms lastAccepted() {
        return jdbc.sql("select rules from synonym_file where id = 1")
                .query(String.class)
                .optional()
                .map(rules -> new Synonyms(rules.lines().toList()))
                .orElse(new Synonyms(List.of()));
    }
}
