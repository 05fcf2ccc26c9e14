package org.moothall.content.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.moothall.content.access.signin.SignIn.Outcome;
import org.moothall.content.audience.Audience;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The session as a resource: GET says who is signed in, POST signs in, DELETE signs out. */
@RestController
@RequestMapping("/editorial/session")
class SessionController {

    private final Callers callers;
    private final Accounts accounts;
    private final SignIn signIn;
    private final SignOut signOut;
    private final AccountSessions sessions;
    private final CsrfTokenRepository csrfTokens;

    SessionController(
            Callers callers,
            Accounts accounts,
            SignIn signIn,
            SignOut signOut,
            AccountSessions sessions,
            CsrfTokenRepository csrfTokens) {
        this.callers = callers;
        this.accounts = accounts;
        this.signIn = signIn;
        this.signOut = signOut;
        this.sessions = sessions;
        this.csrfTokens = csrfTokens;
    }

    @GetMapping
    ResponseEntity<?> signedIn() {
        Optional<Account> account =
                Optional.ofNullable(callers.current().accountId()).flatMap(accounts::findById);
        return account.isPresent()
                ? ResponseEntity.ok(SessionView.of(account.get()))
                : Problem.signInRequired().asResponse();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> signIn(@RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
        if (given.username() == null || given.password() == null) {
            return new Problem(
                            ProblemCode.REQUIRED,
                            "The username or the password is missing.",
                            "Send {\"username\": …, \"password\": …}.")
                    .asResponse();
        }
        return switch (signIn.attempt(given.username(), given.password(), request.getRemoteAddr())) {
            case Outcome.SignedIn(Account account) -> begin(account, request, response);
            case Outcome.Failed() -> failed();
            case Outcome.Throttled(Duration wait) -> TooManyAttempts.answer("Too many attempts to sign in.", wait);
        };
    }

    @ExceptionHandler
    ResponseEntity<?> unreadable(HttpMessageNotReadableException unreadable) {
        return new Problem(
                        ProblemCode.MALFORMED,
                        "The request's body is not JSON with a username and a password.",
                        "Send {\"username\": …, \"password\": …}.")
                .asResponse();
    }

    @DeleteMapping
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        signOut.signOut(request);
        return ResponseEntity.noContent().build();
    }

    /** The token against cross-site requests changes with the session, so one planted before is worth nothing. */
    private ResponseEntity<?> begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(request, account);
        CsrfToken fresh = csrfTokens.generateToken(request);
        csrfTokens.saveToken(fresh, request, response);
        return ResponseEntity.ok(SessionView.of(account));
    }

    private static ResponseEntity<?> failed() {
        return new Problem(
                        ProblemCode.SIGN_IN_FAILED,
                        "No account that can be used has this username and password.",
                        "Check both; an administrator can set a new password or enable the account.")
                .asResponse();
    }

    record Credentials(@Nullable String username, @Nullable String password) {

        @Override
        public String toString() {
            return "Credentials of " + username;
        }
    }

    record SessionView(AccountView account) {

        static SessionView of(Account account) {
            return new SessionView(new AccountView(
                    account.id(), account.username(), account.displayName(), account.role(), account.audience()));
        }
    }

    record AccountView(UUID id, String username, String displayName, Role role, Audience audience) {}
}
