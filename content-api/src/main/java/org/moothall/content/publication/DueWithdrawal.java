package org.moothall.content.publication;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.schedule.DueWork;
import org.moothall.content.schedule.ScheduledAction;
import org.moothall.content.schedule.ScheduledKind;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;

/** Withdraws a document when its moment has come. */
@Component
class DueWithdrawal implements DueWork {

    private final Documents documents;
    private final WithdrawDocument withdraw;
    private final Clock clock;

    DueWithdrawal(Documents documents, WithdrawDocument withdraw, Clock clock) {
        this.documents = documents;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    @Override
    public ScheduledKind kind() {
        return ScheduledKind.WITHDRAW;
    }

    @Override
    public void perform(ScheduledAction action) {
        Document document = documents
                .findLocked(action.document())
                .orElseThrow(() -> new Refused(Refusal.notFound("document", action.document())));
        WithdrawalOrder order = new WithdrawalOrder(requireNonNullElse(action.reason(), ""), action.redirect());
        withdraw.withdraw(document, order, new Deed(action.by(), Moments.now(clock)));
    }
}
