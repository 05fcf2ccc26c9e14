package org.moothall.content.access.signin;

import java.time.Duration;
import java.util.Map;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** What whoever has to wait is answered. */
final class TooManyAttempts {

    private TooManyAttempts() {}

    static ResponseEntity<?> answer(String message, Duration wait) {
        String seconds = Long.toString(Math.max(1, wait.toSeconds() + 1));
        return new Problem(
                        ProblemCode.TOO_MANY_ATTEMPTS,
                        message,
                        "Try again in " + seconds + " seconds.",
                        Map.of(HttpHeaders.RETRY_AFTER, seconds))
                .asResponse();
    }
}
