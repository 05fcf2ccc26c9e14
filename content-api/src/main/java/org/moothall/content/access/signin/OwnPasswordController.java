package org.moothall.content.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.ChangeOwnPassword;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own password: changed by whoever is signed in and knows the present one. Guesses count as attempts to sign in. */
@RestController
@RequestMapping("/editorial/session/password")
class OwnPasswordController {

    private final Callers callers;
    private final ChangeOwnPassword changeOwnPassword;
    private final AccountSessions sessions;
    private final SignInThrottle throttle;

    OwnPasswordController(
            Callers callers, ChangeOwnPassword changeOwnPassword, AccountSessions sessions, SignInThrottle throttle) {
        this.callers = callers;
        this.changeOwnPassword = changeOwnPassword;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    /** Other sessions of the account have ended afterwards; this one goes on. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> change(@RequestBody Passwords given, HttpServletRequest request) {
        Caller caller = callers.current();
        if (caller.isAnonymous()) {
            return Problem.signInRequired().asResponse();
        }
        if (given.current() == null || given.password() == null) {
            return malformed();
        }
        Optional<Duration> wait = throttle.attempt(caller.username(), request.getRemoteAddr());
        if (wait.isPresent()) {
            return TooManyAttempts.answer("Too many attempts.", wait.get());
        }
        Account account = changeOwnPassword.change(given.current(), given.password());
        throttle.succeeded(caller.username(), request.getRemoteAddr());
        sessions.renew(request, account);
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<?> unreadable() {
        return malformed();
    }

    private static ResponseEntity<?> malformed() {
        return new Problem(
                        ProblemCode.MALFORMED,
                        "The present or the new password is missing.",
                        "Send {\"current\": …, \"password\": …}.")
                .asResponse();
    }

    record Passwords(@Nullable String current, @Nullable String password) {

        @Override
        public String toString() {
            return "Passwords";
        }
    }
}
