package org.moothall.content.access.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.account.CreateAccount;
import org.moothall.content.access.token.Grant;
import org.moothall.content.access.token.IssueToken;
import org.moothall.content.refusal.Refused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Gives the local profile its accounts and tokens, once; what was changed about them since stays as it is. */
@Component
@Profile("local")
class SampleAccounts implements InitializingBean {

    private static final Duration TOKEN_LIFE = Duration.ofDays(3650);

    private final Callers callers;
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final IssueToken issueToken;
    private final Clock clock;

    SampleAccounts(
            Callers callers, Accounts accounts, CreateAccount createAccount, IssueToken issueToken, Clock clock) {
        this.callers = callers;
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.issueToken = issueToken;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        for (SampleAccount sample : SampleAccount.values()) {
            callers.as(Caller.platform("start"), () -> {
                addUnlessThere(sample);
                return sample;
            });
        }
    }

    private void addUnlessThere(SampleAccount sample) {
        String username = sample.username().value();
        try {
            if (accounts.findByUsername(username).isEmpty()) {
                createAccount.createSample(sample.username(), sample.standing(), SampleAccount.PASSWORD);
            }
            issueToken.issueSample(username, grant(sample), sample.token());
        } catch (Refused | DataIntegrityViolationException anotherProcessWasFaster) {
            // It has made what this one wanted to make.
        }
    }

    private Grant grant(SampleAccount sample) {
        Instant expiresAt = clock.instant().plus(TOKEN_LIFE).truncatedTo(ChronoUnit.SECONDS);
        return new Grant("Sample token of " + sample.username(), sample.scopes(), sample.audience(), expiresAt);
    }
}
