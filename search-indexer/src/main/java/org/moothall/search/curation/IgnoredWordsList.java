package org.moothall.search.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.search.curation.CurationRefused.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The words that editors have search ignore. Every process takes a change up within a second or two. */
@Repository
public class IgnoredWordsList {

    private static final int MOST = 500;
    private static final int LONGEST = 100;
    private static final String SELECT = "select id, words, version, changed_at, changed_by from ignored_words";

    private final JdbcClient jdbc;
    private final Clock clock;

    IgnoredWordsList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, in alphabetical order. */
    public List<IgnoredWords> all() {
        return jdbc.sql(SELECT + " order by words")
                .query(IgnoredWordsList::read)
                .list();
    }

    /** One entry, locked until the transaction ends. */
    @Transactional
    public Optional<IgnoredWords> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(IgnoredWordsList::read)
                .optional();
    }

    /**
     * What would be kept of what somebody typed; nothing is kept yet.
     *
     * @throws CurationRefused when it holds no word, is too long or is there already
     */
    public IgnoredWords composed(@Nullable IgnoredWords former, String typed, String by) {
        Phrase phrase = Phrase.of(typed.replace('-', ' '));
        if (phrase.isEmpty()) {
            throw new CurationRefused(
                    Reason.EMPTY, "words", "There is no word in it.", "Write a word, or some that follow one another.");
        }
        if (phrase.text().length() > LONGEST) {
            throw new CurationRefused(
                    Reason.TOO_LONG,
                    "words",
                    "The words have " + phrase.text().length() + " characters.",
                    "Use " + LONGEST + " at most.");
        }
        List<IgnoredWords> others = all().stream()
                .filter(words -> former == null || !words.id().equals(former.id()))
                .toList();
        if (others.stream().anyMatch(words -> words.words().equals(phrase.text()))) {
            throw new CurationRefused(
                    Reason.THERE_ALREADY,
                    "words",
                    "“" + phrase.text() + "” is ignored already.",
                    "There is nothing to do.");
        }
        if (former == null && others.size() >= MOST) {
            throw new CurationRefused(
                    Reason.TOO_MANY, "words", "There are " + MOST + " entries already.", "Remove some.");
        }
        return new IgnoredWords(
                former == null ? UUID.randomUUID() : former.id(),
                phrase.text(),
                Kept.after(former == null ? null : former.kept(), clock, by));
    }

    /** Keeps it, in place of what was kept under its id. */
    @Transactional
    public void put(IgnoredWords words) {
        jdbc.sql("insert into ignored_words (id, words, version, changed_at, changed_by) values (:id, :words, :version,"
                        + " :at, :by) on duplicate key update words = value(words), version = value(version),"
                        + " changed_at = value(changed_at), changed_by = value(changed_by)")
                .param("id", words.id())
                .param("words", words.words())
                .param("version", words.kept().version())
                .param("at", words.kept().stored())
                .param("by", words.kept().by())
                .update();
    }

    /** Removes one entry. */
    @Transactional
    public void remove(UUID id) {
        jdbc.sql("delete from ignored_words where id = :id").param("id", id).update();
    }

    private static IgnoredWords read(ResultSet row, int number) throws SQLException {
        return new IgnoredWords(row.getObject("id", UUID.class), row.getString("words"), Kept.read(row));
    }
}
