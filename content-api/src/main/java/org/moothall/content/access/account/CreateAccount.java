package org.moothall.content.access.account;

import java.time.Clock;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.access.record.AccessRecord;
import org.moothall.content.access.record.Subject;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an account. For administrators. */
@Component
public class CreateAccount {

    private final Callers callers;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccessRecord record;
    private final Clock clock;

    CreateAccount(Callers callers, Accounts accounts, Passwords passwords, AccessRecord record, Clock clock) {
        this.callers = callers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.record = record;
        this.clock = clock;
    }

    /** Refuses a taken or malformed username and a weak password. */
    @Transactional
    public Account create(Username username, Standing standing, String password) {
        return store(newAccount(username, standing, password));
    }

    /** The same for an account that only the local profile may have. */
    @Transactional
    public Account createSample(Username username, Standing standing, String password) {
        return store(newAccount(username, standing, password).asSample());
    }

    private Account newAccount(Username username, Standing standing, String password) {
        callers.current().require(Permission.ADMINISTER);
        if (accounts.findByUsername(username.value()).isPresent()) {
            throw taken(username.value());
        }
        return new Account(username, standing, passwords.hashOf(password, username), clock.instant());
    }

    private Account store(Account account) {
        Account stored = saveUnlessTaken(account);
        record.add(
                AccessEventKind.ACCOUNT_CREATED,
                callers.current().username(),
                Subject.account(stored.username(), stored.role() + ", " + stored.audience()),
                null,
                stored.standing());
        return stored;
    }

    private Account saveUnlessTaken(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException somebodyElseWasFaster) {
            throw taken(account.username());
        }
    }

    private static Refused taken(String username) {
        return new Refused(
                RefusalCode.IN_USE,
                "username",
                "There is an account “" + username + "” already.",
                "Change that account, or choose another username.");
    }
}
