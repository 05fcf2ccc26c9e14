package org.moothall.content.access.start;

import org.moothall.content.access.AccessSettings;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.account.CreateAccount;
import org.moothall.content.access.account.Standing;
import org.moothall.content.access.account.Username;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the administrator whom the settings name, while there is no account at all. */
@Component
@Profile("!local")
class FirstAdministrator implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Callers callers;
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final AccessSettings settings;

    FirstAdministrator(Callers callers, Accounts accounts, CreateAccount createAccount, AccessSettings settings) {
        this.callers = callers;
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        AccessSettings.FirstAdministrator wanted = settings.firstAdministrator();
        if (accounts.count() > 0) {
            return;
        }
        if (wanted == null) {
            LOG.warn("There is no account, so nobody can sign in. Set moothall.access.first-administrator.username and"
                    + " .password (MOOTHALL_ACCESS_FIRSTADMINISTRATOR_USERNAME and _PASSWORD in the environment) and"
                    + " start again.");
            return;
        }
        create(wanted);
    }

    private void create(AccessSettings.FirstAdministrator wanted) {
        try {
            Account made = callers.as(
                    Caller.platform("start"),
                    () -> createAccount.create(
                            new Username(wanted.username()),
                            new Standing(wanted.username(), Role.ADMINISTRATOR, Audience.STAFF, true),
                            wanted.password()));
            LOG.info("Made the first administrator, {}. Remove the password from the settings now.", made.username());
        } catch (Refused refused) {
            explain(refused.refusals().getFirst(), refused);
        }
    }

    private static void explain(Refusal refusal, Refused refused) {
        if (refusal.code() == RefusalCode.IN_USE) {
            LOG.info("Another process has made the first administrator.");
            return;
        }
        throw new IllegalStateException(
                "moothall.access.first-administrator." + refusal.field() + " cannot be used. " + refusal.message() + " "
                        + refusal.remedy(),
                refused);
    }
}
