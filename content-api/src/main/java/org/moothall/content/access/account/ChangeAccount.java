package org.moothall.content.access.account;

import java.util.List;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.access.Role;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.access.record.AccessRecord;
import org.moothall.content.access.record.Subject;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes accounts. For administrators, of whom one at least can always sign in. */
@Component
public class ChangeAccount {

    private final Callers callers;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccessRecord record;

    ChangeAccount(Callers callers, Accounts accounts, Passwords passwords, AccessRecord record) {
        this.callers = callers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.record = record;
    }

    /** Gives an account another name, role or audience, or disables or enables it. */
    @Transactional
    public Account change(UUID id, int version, Standing standing) {
        callers.current().require(Permission.ADMINISTER);
        List<Account> all = accounts.lockAll();
        Account account = find(all, id);
        requireAnotherAdministrator(all, account, standing);
        Standing former = account.standing();
        account.change(version, standing);
        String detail = standing.role() + ", " + standing.audience() + (standing.enabled() ? "" : ", disabled");
        return stored(account, AccessEventKind.ACCOUNT_CHANGED, detail, former);
    }

    /** Sets a password for somebody, who has to sign in anew. */
    @Transactional
    public Account setPassword(UUID id, int version, String password) {
        callers.current().require(Permission.ADMINISTER);
        Account account = find(accounts.lockAll(), id);
        account.setPassword(version, passwords.hashOf(password, new Username(account.username())));
        return stored(account, AccessEventKind.PASSWORD_SET, "new password", account.standing());
    }

    /** Ends every session of an account: one's own, or anybody's for administrators. */
    @Transactional
    public Account signOutEverywhere(UUID id) {
        Caller caller = callers.current();
        caller.require(id.equals(caller.accountId()) ? Permission.READ_EDITORIAL : Permission.ADMINISTER);
        Account account = find(accounts.lockAll(), id);
        account.endSessions();
        return stored(account, AccessEventKind.SESSIONS_ENDED, "signed out everywhere", account.standing());
    }

    private Account stored(Account account, AccessEventKind kind, String detail, Standing former) {
        Subject subject = Subject.account(account.username(), detail);
        record.add(kind, callers.current().username(), subject, former, account.standing());
        return accounts.saveAndFlush(account);
    }

    private static Account find(List<Account> all, UUID id) {
        return all.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
    }

    private static void requireAnotherAdministrator(List<Account> all, Account account, Standing standing) {
        boolean stays = standing.enabled() && standing.role() == Role.ADMINISTRATOR;
        boolean another =
                all.stream().anyMatch(other -> !other.id().equals(account.id()) && other.isActiveAdministrator());
        if (account.isActiveAdministrator() && !stays && !another) {
            throw new Refused(
                    RefusalCode.WRONG_STATE,
                    standing.enabled() ? "role" : "enabled",
                    account.username() + " is the last administrator who can sign in.",
                    "Make somebody else an administrator first.");
        }
    }
}
