package org.moothall.content.review;

import java.time.Clock;
import java.util.Map;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.Deed;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets what a type of content demands before it goes out. */
@Component
public class SetTypeRule {

    private final TypeRules rules;
    private final AuditLog audit;
    private final Clock clock;

    SetTypeRule(TypeRules rules, AuditLog audit, Clock clock) {
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** For administrators; counts from the next publication on. */
    @Transactional
    public void set(Caller caller, ContentType type, boolean secondPairOfEyes) {
        caller.require(Permission.SET_RULES);
        boolean before = rules.demandsSecondPairOfEyes(type);
        rules.set(type, secondPairOfEyes, new Deed(caller.username(), Moments.now(clock)));
        audit.changed(
                caller.username(),
                Subject.of(SubjectType.REVIEW_RULE, type.name(), type.name()),
                Map.of("secondPairOfEyes", before),
                Map.of("secondPairOfEyes", secondPairOfEyes));
    }
}
