package org.moothall.media.editing;

import org.moothall.media.refusal.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Names the parameter that is of the wrong kind, for this module's own requests only. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = WrongArguments.class)
class WrongArguments {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(MethodArgumentTypeMismatchException mismatch) {
        String field = mismatch.getPropertyName() == null ? "request" : mismatch.getPropertyName();
        Class<?> expected = mismatch.getRequiredType();
        return RefusalProblems.answer(Refusal.invalidField(
                field,
                "%s is '%s'.".formatted(field, mismatch.getValue()),
                "Use a %s.".formatted(expected == int.class ? "whole number" : "UUID")));
    }
}
