package org.moothall.content.access.account;

import java.util.Optional;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.access.record.AccessRecord;
import org.moothall.content.access.record.Subject;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever is signed in choose another password. Knowing the present one shows that it is really them. */
@Component
public class ChangeOwnPassword {

    private final Callers callers;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccessRecord record;

    ChangeOwnPassword(Callers callers, Accounts accounts, Passwords passwords, AccessRecord record) {
        this.callers = callers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.record = record;
    }

    /** The account with its new password. Every session of it ends, but for the one that the caller renews. */
    @Transactional
    public Account change(String present, String wanted) {
        Account account = own(callers.current());
        if (!passwords.match(present, account)) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    "current",
                    "This is not your present password.",
                    "Type the password that you signed in with; an administrator can set a new one.");
        }
        account.changePassword(passwords.hashOf(wanted, new Username(account.username())));
        record.add(
                AccessEventKind.PASSWORD_CHANGED,
                account.username(),
                Subject.account(account.username(), "own password changed"));
        return accounts.saveAndFlush(account);
    }

    private Account own(Caller caller) {
        return Optional.ofNullable(caller.tokenId() == null ? caller.accountId() : null)
                .flatMap(accounts::findLocked)
                .orElseThrow(() -> new Refused(
                        RefusalCode.NOT_ALLOWED,
                        null,
                        "Nobody is signed in whose password this could be.",
                        "Sign in; an API token cannot change a password."));
    }
}
