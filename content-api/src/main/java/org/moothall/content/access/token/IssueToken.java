package org.moothall.content.access.token;

import java.time.Clock;
import java.util.Optional;
import org.moothall.content.access.AccessSettings;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.access.record.AccessRecord;
import org.moothall.content.access.record.Subject;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a token for the caller, within what the caller may do. */
@Component
public class IssueToken {

    private final Callers callers;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final AccessRecord record;
    private final AccessSettings settings;
    private final Clock clock;

    IssueToken(
            Callers callers,
            Accounts accounts,
            ApiTokens tokens,
            AccessRecord record,
            AccessSettings settings,
            Clock clock) {
        this.callers = callers;
        this.accounts = accounts;
        this.tokens = tokens;
        this.record = record;
        this.settings = settings;
        this.clock = clock;
    }

    /** For people who are signed in; a token makes other tokens only with the scope ADMINISTER. */
    @Transactional
    public IssuedToken issue(Grant grant) {
        Caller caller = callers.current();
        caller.require(caller.tokenId() == null ? Permission.READ_EDITORIAL : Permission.ADMINISTER);
        ApiToken token = new ApiToken(ownAccount(caller), grant, clock.instant());
        TokenRules.check(caller, grant, clock.instant(), settings.tokenMaxLife());
        IssuedToken issued = new IssuedToken(token, token.giveSecret());
        store(token, caller.username());
        return issued;
    }

    /** A token with a text that everybody knows, for the local profile; there if it was there before. */
    @Transactional
    public void issueSample(String username, Grant grant, TokenText text) {
        callers.current().require(Permission.ADMINISTER);
        if (tokens.find(text.id()).isEmpty()) {
            Account owner = accounts.findByUsername(username).orElseThrow();
            ApiToken token = new ApiToken(owner, grant, clock.instant());
            token.giveSampleSecret(text);
            store(token, callers.current().username());
        }
    }

    private Account ownAccount(Caller caller) {
        return Optional.ofNullable(caller.accountId())
                .flatMap(accounts::findById)
                .orElseThrow(() -> new Refused(
                        RefusalCode.NOT_ALLOWED,
                        null,
                        caller.username() + " has no account that could own a token.",
                        "Sign in and make the token then."));
    }

    private void store(ApiToken token, String actor) {
        tokens.saveAndFlush(token);
        String detail = token.name() + ": " + token.scopes() + ", " + token.audience() + ", until " + token.expiresAt();
        record.add(
                AccessEventKind.TOKEN_CREATED,
                actor,
                Subject.account(token.owner(), detail),
                AuditedToken.entry(AccessEventKind.TOKEN_CREATED, actor, token)
                        .between(null, AuditedToken.values(token)));
    }
}
