package org.moothall.content.filing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.Credit;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Documents;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives somebody who is credited by a plain name another name in every draft and live document, or leads those credits to
 * a pen portrait. A name that is credited already makes one person of two.
 */
@Component
public class RenamePerson {

    private static final int LONGEST = 120;

    private final CreditedPeople people;
    private final Documents documents;
    private final Refiling refiling;
    private final AuditLog audit;
    private final Clock clock;

    RenamePerson(CreditedPeople people, Documents documents, Refiling refiling, AuditLog audit, Clock clock) {
        this.people = people;
        this.documents = documents;
        this.refiling = refiling;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many documents changed. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int rename(Caller caller, String name, String to, @Nullable UUID portrait) {
        caller.require(Permission.PUBLISH);
        Credit credit = new Credit(to.strip(), portrait);
        check(credit);
        List<UUID> found = people.documents(name, null, Refiling.MOST + 1);
        if (found.isEmpty()) {
            throw new Refused(Refusal.notFound("name", name));
        }
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        refiling.refile(
                found,
                content -> content.withCredits(content.credits().stream()
                        .map(each -> each.portrait() == null && each.name().equals(name) ? credit : each)
                        .distinct()
                        .toList()),
                deed,
                "Credit “" + name + "” changed");
        audit.changed(
                caller.username(),
                Subject.of(SubjectType.PERSON, name, name),
                values(new Credit(name, null), found.size()),
                values(credit, found.size()));
        return found.size();
    }

    private void check(Credit credit) {
        FieldRules rules = new FieldRules();
        if (credit.portrait() == null) {
            rules.required("to", credit.name());
        }
        rules.atMost("to", credit.name(), LONGEST);
        if (credit.portrait() != null
                && documents.findRowsByIdIn(List.of(credit.portrait())).stream()
                        .noneMatch(row -> row.getType() == ContentType.PEN_PORTRAIT)) {
            rules.refuse(
                    RefusalCode.WRONG_TYPE, "portrait", "This is no pen portrait.", "Choose a pen portrait, or none.");
        }
        rules.refuseIfAny();
    }

    private static Map<String, @Nullable Object> values(Credit credit, int documents) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", credit.name());
        values.put("portrait", credit.portrait());
        values.put("documents", documents);
        return values;
    }
}
