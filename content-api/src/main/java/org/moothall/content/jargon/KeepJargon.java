package org.moothall.content.jargon;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes jargon. */
@Component
class KeepJargon {

    private final JargonList list;
    private final AuditLog audit;
    private final Clock clock;

    KeepJargon(JargonList list, AuditLog audit, Clock clock) {
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts the jargon in the list.
     *
     * @param former the term that it replaces; null to add one, which must not be there yet
     */
    @Transactional
    public Jargon save(Caller caller, @Nullable String former, Jargon jargon) {
        caller.require(Permission.KEEP_JARGON);
        Jargon before = former == null ? null : list.find(former).orElse(null);
        if (former != null && before == null) {
            throw new Refused(Refusal.notFound("former", former));
        }
        if (!jargon.term().equals(former) && list.find(jargon.term()).isPresent()) {
            throw new Refused(
                    RefusalCode.IN_USE,
                    "term",
                    "“" + jargon.term() + "” is in the list already.",
                    "Change that entry instead.");
        }
        if (former != null && !jargon.term().equals(former)) {
            list.remove(former);
        }
        list.save(jargon, caller.username(), Moments.now(clock));
        audit.changed(caller.username(), subject(jargon.term()), before, jargon);
        return jargon;
    }

    /** Takes the term off the list. */
    @Transactional
    public void remove(Caller caller, String term) {
        caller.require(Permission.KEEP_JARGON);
        String stored = term.toLowerCase(Locale.UK);
        Jargon before = list.find(stored).orElseThrow(() -> new Refused(Refusal.notFound("term", term)));
        list.remove(stored);
        audit.changed(caller.username(), subject(stored), before, null);
    }

    private static Subject subject(String term) {
        return Subject.of(SubjectType.JARGON, term, term);
    }
}
