package org.moothall.content.access.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Identity;
import org.moothall.content.access.Permission;
import org.moothall.content.access.Role;
import org.moothall.content.access.record.SignIns;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The accounts of the editorial API. */
@Controller
class AccountsController {

    private final Callers callers;
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final ChangeAccount changeAccount;
    private final SignIns signIns;

    AccountsController(
            Callers callers,
            Accounts accounts,
            CreateAccount createAccount,
            ChangeAccount changeAccount,
            SignIns signIns) {
        this.signIns = signIns;
        this.callers = callers;
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.changeAccount = changeAccount;
    }

    @QueryMapping
    Account me() {
        Caller caller = callers.current();
        return Optional.ofNullable(caller.accountId())
                .flatMap(accounts::findById)
                .orElseThrow(() -> new Refused(Refusal.notFound("me", caller.username())));
    }

    @QueryMapping
    List<Account> accounts() {
        callers.current().require(Permission.ADMINISTER);
        return accounts.findAllByOrderByUsername();
    }

    @MutationMapping
    AccountPayload createAccount(@Arguments Creation given) {
        return AccountPayload.of(() -> createAccount.create(
                new Username(given.username()),
                new Standing(given.displayName(), given.role(), given.audience(), true),
                given.password()));
    }

    @MutationMapping
    AccountPayload changeAccount(@Arguments Change given) {
        return AccountPayload.of(() -> changeAccount.change(
                Identity.parse(given.id()),
                given.version(),
                new Standing(given.displayName(), given.role(), given.audience(), given.enabled())));
    }

    @MutationMapping
    AccountPayload setPassword(@Argument String id, @Argument int version, @Argument String password) {
        return AccountPayload.of(() -> {
            UUID account = Identity.parse(id);
            return changeAccount.setPassword(account, version, password);
        });
    }

    @MutationMapping
    AccountPayload signOutEverywhere(@Argument String id) {
        return AccountPayload.of(() -> changeAccount.signOutEverywhere(Identity.parse(id)));
    }

    /** When each was last signed in to; accounts that never were are missing. */
    @BatchMapping(typeName = "Account")
    Map<Account, Instant> lastSignInAt(List<Account> asked) {
        Map<String, Instant> moments =
                signIns.last(asked.stream().map(Account::username).toList());
        Map<Account, Instant> found = new HashMap<>();
        asked.forEach(account -> {
            Instant at = moments.get(account.username());
            if (at != null) {
                found.put(account, at);
            }
        });
        return found;
    }

    record Creation(String username, String displayName, Role role, Audience audience, String password) {}

    record Change(String id, int version, String displayName, Role role, Audience audience, boolean enabled) {}
}
