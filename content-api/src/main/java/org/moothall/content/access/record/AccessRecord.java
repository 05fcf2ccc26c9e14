package org.moothall.content.access.record;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audit.AuditEntry;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.SubjectType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what concerns access, here and in the audit log: in the caller's transaction, or in one of its own when
 * there is none.
 */
@Component
public class AccessRecord {

    private static final Logger LOG = LoggerFactory.getLogger(AccessRecord.class);

    private final AccessEvents events;
    private final AuditLog audit;
    private final Clock clock;

    AccessRecord(AccessEvents events, AuditLog audit, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds one event about an account. */
    @Transactional
    public void add(AccessEventKind kind, String actor, Subject subject) {
        add(kind, actor, subject, null, null);
    }

    /** Adds one event about an account, with what was changed. Values never hold a secret. */
    @Transactional
    public void add(
            AccessEventKind kind, String actor, Subject subject, @Nullable Object before, @Nullable Object after) {
        var account =
                org.moothall.content.audit.Subject.of(SubjectType.ACCOUNT, subject.username(), subject.username());
        add(kind, actor, subject, AuditEntry.of(actor, account, kind.name()).between(before, after));
    }

    /** Adds one event, with an entry of the audit log of one's own. */
    @Transactional
    public void add(AccessEventKind kind, String actor, Subject subject, AuditEntry entry) {
        events.save(new AccessEvent(clock.instant(), kind, actor, subject));
        audit.record(entry.noting(subject.detail()));
        LOG.atInfo()
                .addKeyValue("kind", kind)
                .addKeyValue("actor", actor)
                .addKeyValue("about", subject.username())
                .addKeyValue("address", subject.address())
                .log("{}: {}", kind, subject.detail());
    }
}
