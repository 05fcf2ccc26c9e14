package org.moothall.content.review;

import org.moothall.content.access.Caller;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionState;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;

/**
 * The rule that somebody other than the last writer must have approved the very content that goes out. It binds people
 * and their tokens; the platform itself, which imports and carries out schedules, is not bound.
 */
@Component
public class SecondPairOfEyes {

    private final TypeRules rules;
    private final Reviews reviews;

    SecondPairOfEyes(TypeRules rules, Reviews reviews) {
        this.rules = rules;
        this.reviews = reviews;
    }

    /** Goes on when the document's draft may go out as it is; refuses otherwise. */
    public void require(Caller caller, Document document) {
        if (caller.accountId() != null && isMissing(document)) {
            throw new Refused(
                    RefusalCode.NEEDS_APPROVAL,
                    null,
                    "Every " + document.type().words() + " needs a second pair of eyes, and nobody but the last writer"
                            + " has approved this text.",
                    "Submit it for review and ask a colleague to approve it. A change after the approval needs a new"
                            + " one.");
        }
    }

    /** Whether the rule holds for the draft and nobody has satisfied it. */
    public boolean isMissing(Document document) {
        Edition draft = document.draft().orElse(null);
        return draft != null
                && draft.state() != EditionState.SCHEDULED
                && rules.demandsSecondPairOfEyes(document.type())
                && reviews.approversOf(draft).stream().allMatch(draft.savedBy()::equals);
    }

    /** Where the rule holds, nobody approves what they wrote last. */
    void refuseOwnWork(Caller caller, Document document, Edition draft) {
        if (rules.demandsSecondPairOfEyes(document.type()) && draft.savedBy().equals(caller.username())) {
            throw new Refused(
                    RefusalCode.NEEDS_APPROVAL,
                    null,
                    "You made the last change to it yourself, and every "
                            + document.type().words() + " needs a second pair of eyes.",
                    "Ask a colleague to approve it.");
        }
    }
}
