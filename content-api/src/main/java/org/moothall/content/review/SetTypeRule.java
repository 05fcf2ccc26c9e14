package org.moothall.content.review;

import java.time.Clock;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.access.record.AccessRecord;
import org.moothall.content.access.record.Subject;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.Deed;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets what a type of content demands before it goes out. */
@Component
public class SetTypeRule {

    private final TypeRules rules;
    private final AccessRecord record;
    private final Clock clock;

    SetTypeRule(TypeRules rules, AccessRecord record, Clock clock) {
        this.rules = rules;
        this.record = record;
        this.clock = clock;
    }

    /** For administrators; counts from the next publication on. */
    @Transactional
    public void set(Caller caller, ContentType type, boolean secondPairOfEyes) {
        caller.require(Permission.SET_RULES);
        boolean before = rules.demandsSecondPairOfEyes(type);
        rules.set(type, secondPairOfEyes, new Deed(caller.username(), Moments.now(clock)));
        record.add(
                AccessEventKind.RULE_CHANGED,
                caller.username(),
                Subject.account(
                        caller.username(),
                        "A second pair of eyes for the type " + type + ": " + before + ", now " + secondPairOfEyes));
    }
}
