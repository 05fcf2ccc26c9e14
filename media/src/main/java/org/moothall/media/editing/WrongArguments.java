package org.moothall.media.editing;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.media.refusal.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
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
        return answer(field, mismatch.getValue(), mismatch.getRequiredType());
    }

    /** The parameters of the list. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(BindException wrong) {
        FieldError first = wrong.getFieldErrors().getFirst();
        return answer(first.getField(), first.getRejectedValue(), wrong.getFieldType(first.getField()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing) {
        String field = missing.getParameterName();
        return RefusalProblems.answer(
                Refusal.invalidField(field, "%s is missing.".formatted(field), "Send it with the request."));
    }

    private static ResponseEntity<ProblemDetail> answer(
            String field, @Nullable Object value, @Nullable Class<?> expected) {
        return RefusalProblems.answer(Refusal.invalidField(
                field, "%s is '%s'.".formatted(field, value), "Use %s.".formatted(words(expected))));
    }

    private static String words(@Nullable Class<?> expected) {
        if (expected == null) {
            return "another value";
        }
        if (expected.isEnum()) {
            return Stream.of(expected.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return expected == UUID.class
                ? "a UUID"
                : expected == LocalDate.class
                        ? "a day such as 2026-03-31"
                        : expected == Boolean.class ? "true or false" : "a whole number";
    }
}
