package org.moothall.content.access.account;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;

/** What a mutation of accounts answers: the account as it is now, or why nothing was changed. */
record AccountPayload(@Nullable Account account, List<Refusal> refusals) {

    static AccountPayload of(Supplier<Account> work) {
        try {
            return new AccountPayload(work.get(), List.of());
        } catch (Refused refused) {
            return new AccountPayload(null, refused.refusals());
        }
    }
}
