package org.moothall.content.access.signin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.account.Passwords;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.access.record.AccessRecord;
import org.moothall.content.access.record.Subject;
import org.springframework.stereotype.Component;

/** Checks a username and password. Unknown, wrong and disabled cost the same work and answer the same. */
@Component
class SignIn {

    private static final int LONGEST_USERNAME = 100;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final AccessRecord record;

    SignIn(Accounts accounts, Passwords passwords, SignInThrottle throttle, AccessRecord record) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.record = record;
    }

    /** Says what came of an attempt from an address. */
    Outcome attempt(String givenUsername, String password, String address) {
        String username = normalised(givenUsername);
        Optional<Duration> wait = throttle.attempt(username, address);
        if (wait.isPresent()) {
            note(AccessEventKind.SIGN_IN_THROTTLED, username, address);
            return new Outcome.Throttled(wait.get());
        }
        Optional<Account> account = accounts.findByUsername(username);
        if (!passwordMatches(password, account) || !account.orElseThrow().enabled()) {
            note(AccessEventKind.SIGN_IN_FAILED, username, address);
            return new Outcome.Failed();
        }
        throttle.succeeded(username, address);
        note(AccessEventKind.SIGNED_IN, username, address);
        return new Outcome.SignedIn(account.orElseThrow());
    }

    /** What is longer than any username is cut to something that is none, so that nobody fills the memory. */
    private static String normalised(String username) {
        String lowerCase = username.strip().toLowerCase(Locale.ROOT);
        return lowerCase.length() <= LONGEST_USERNAME ? lowerCase : lowerCase.substring(0, LONGEST_USERNAME) + "…";
    }

    private boolean passwordMatches(String password, Optional<Account> account) {
        if (account.isEmpty()) {
            passwords.matchNobody(password);
            return false;
        }
        return passwords.match(password, account.orElseThrow());
    }

    private void note(AccessEventKind kind, String username, String address) {
        record.add(kind, username, Subject.attempt(username, address, "from " + address));
    }

    /** What came of an attempt. */
    sealed interface Outcome {

        record SignedIn(Account account) implements Outcome {}

        record Failed() implements Outcome {}

        /** Too many attempts; {@code until} is how long until the next may be made. */
        record Throttled(Duration until) implements Outcome {}
    }
}
