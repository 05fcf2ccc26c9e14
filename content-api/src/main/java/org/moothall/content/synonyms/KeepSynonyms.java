package org.moothall.content.synonyms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.search.definition.IndexDefinition;
import org.moothall.search.synonyms.RuleRefused;
import org.moothall.search.synonyms.SynonymRule;
import org.moothall.search.synonyms.SynonymRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes synonyms. Search takes a change up by building a new index beside the one in use. */
@Component
public class KeepSynonyms {

    private final SynonymRules rules;
    private final IndexDefinition definition;
    private final AuditLog audit;

    KeepSynonyms(SynonymRules rules, IndexDefinition definition, AuditLog audit) {
        this.rules = rules;
        this.definition = definition;
        this.audit = audit;
    }

    /** The rule as it is now; a new one when no id is given. */
    @Transactional
    public SynonymRule save(Caller caller, @Nullable UUID id, @Nullable Integer version, String rule) {
        SynonymRule former = former(caller, id, version);
        SynonymRule saved = checked(() -> rules.put(former, rule, caller.username(), definition.rulesOfTheFile()));
        audit.changed(caller.username(), subject(saved), values(former), values(saved));
        return saved;
    }

    /** The rules that there would be if this one were saved. */
    @Transactional
    public List<String> proposed(Caller caller, @Nullable UUID id, @Nullable Integer version, String rule) {
        SynonymRule former = former(caller, id, version);
        return checked(() -> rules.proposed(former, rule, definition.rulesOfTheFile()));
    }

    /** The rule that was removed. */
    @Transactional
    public SynonymRule remove(Caller caller, UUID id, int version) {
        caller.require(Permission.KEEP_SYNONYMS);
        SynonymRule rule = find(id, version);
        rules.remove(id);
        audit.changed(caller.username(), subject(rule), values(rule), null);
        return rule;
    }

    private @Nullable SynonymRule former(Caller caller, @Nullable UUID id, @Nullable Integer version) {
        caller.require(Permission.KEEP_SYNONYMS);
        return id == null ? null : find(id, version);
    }

    private static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuleRefused e) {
            throw new Refused(code(e.reason()), "rule", String.valueOf(e.getMessage()), e.remedy());
        }
    }

    private SynonymRule find(UUID id, @Nullable Integer version) {
        SynonymRule stored = rules.find(id).orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
        int given = version == null ? 0 : version;
        if (stored.version() != given) {
            throw new Refused(Refusal.stale(given, stored.version()));
        }
        return stored;
    }

    private static Subject subject(SynonymRule rule) {
        return Subject.of(SubjectType.SYNONYM, rule.id(), rule.rule());
    }

    private static @Nullable Map<String, String> values(@Nullable SynonymRule rule) {
        return rule == null ? null : Map.of("rule", rule.rule());
    }

    private static RefusalCode code(RuleRefused.Reason reason) {
        return switch (reason) {
            case MALFORMED, LOOP -> RefusalCode.MALFORMED;
            case TOO_LONG -> RefusalCode.TOO_LONG;
            case TOO_MANY -> RefusalCode.TOO_MANY;
            case THERE_ALREADY -> RefusalCode.IN_USE;
        };
    }
}
