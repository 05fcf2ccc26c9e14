package org.moothall.media;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers whatever nobody else does, as the whole program has it; media's own answers must come first. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class CatchAll {

    @ExceptionHandler
    ProblemDetail unexpected(Exception exception) {
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
