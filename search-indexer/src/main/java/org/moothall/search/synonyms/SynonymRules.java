package org.moothall.search.synonyms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.search.synonyms.RuleRefused.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules that editors keep. Indexers take a change up by building a new index beside the one in use. */
@Repository
public class SynonymRules {

    private static final int MOST = 1000;
    private static final String SELECT = "select id, rule, version, changed_at, changed_by from synonym_rule";

    private final JdbcClient jdbc;
    private final Clock clock;

    SynonymRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every rule, in alphabetical order. */
    public List<SynonymRule> all() {
        return jdbc.sql(SELECT + " order by rule, id").query(SynonymRules::read).list();
    }

    /** One rule, locked until the transaction ends. */
    @Transactional
    public Optional<SynonymRule> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(SynonymRules::read)
                .optional();
    }

    /**
     * Adds a rule, or replaces the one given.
     *
     * @param others rules beside the kept ones, such as the file's, with which it must make no loop
     * @throws RuleRefused when it is no rule, is there already or leads back to itself
     */
    @Transactional
    public SynonymRule put(@Nullable SynonymRule former, String typed, String by, List<String> others) {
        RuleForm form = checked(former, typed, others);
        SynonymRule rule = new SynonymRule(
                former == null ? UUID.randomUUID() : former.id(),
                form.text(),
                former == null ? 1 : former.version() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by);
        store(rule);
        return rule;
    }

    /**
     * The rules that would be kept if one were added, or put in place of the one given; nothing is kept.
     *
     * @throws RuleRefused as {@link #put} does
     */
    public List<String> proposed(@Nullable SynonymRule former, String typed, List<String> others) {
        RuleForm form = checked(former, typed, others);
        return Stream.concat(without(former).stream(), Stream.of(form.text())).toList();
    }

    private RuleForm checked(@Nullable SynonymRule former, String typed, List<String> others) {
        RuleForm form = RuleForm.of(typed);
        List<String> kept = without(former);
        requireNew(form, Stream.concat(kept.stream(), others.stream()).toList());
        if (former == null && kept.size() >= MOST) {
            throw new RuleRefused(
                    Reason.TOO_MANY,
                    "There are %,d rules already.".formatted(MOST),
                    "Remove some, or put them into the file that the settings name.");
        }
        return form;
    }

    private List<String> without(@Nullable SynonymRule former) {
        return all().stream()
                .filter(rule -> former == null || !rule.id().equals(former.id()))
                .map(SynonymRule::rule)
                .toList();
    }

    /** Removes a rule. */
    @Transactional
    public void remove(UUID id) {
        jdbc.sql("delete from synonym_rule where id = :id").param("id", id).update();
    }

    private static void requireNew(RuleForm form, List<String> others) {
        if (others.stream().anyMatch(form.text()::equalsIgnoreCase)) {
            throw new RuleRefused(
                    Reason.THERE_ALREADY, "There is a rule “" + form.text() + "” already.", "Change that one.");
        }
        form.requireNoLoop(others);
    }

    private void store(SynonymRule rule) {
        jdbc.sql("insert into synonym_rule (id, rule, version, changed_at, changed_by) values (:id, :rule, :version,"
                        + " :at, :by) on duplicate key update rule = value(rule), version = value(version),"
                        + " changed_at = value(changed_at), changed_by = value(changed_by)")
                .param("id", rule.id())
                .param("rule", rule.rule())
                .param("version", rule.version())
                .param("at", LocalDateTime.ofInstant(rule.changedAt(), ZoneOffset.UTC))
                .param("by", rule.changedBy())
                .update();
    }

    private static SynonymRule read(ResultSet row, int number) throws SQLException {
        return new SynonymRule(
                row.getObject("id", UUID.class),
                row.getString("rule"),
                row.getInt("version"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("changed_by"));
    }
}
