package org.moothall.content.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where exceptions become problem details. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        List<Refusal> refusals = refused.refusals();
        Refusal first = refusals.getFirst();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(first.code()), first.message());
        problem.setProperty("code", first.code());
        problem.setProperty("remedy", first.remedy());
        problem.setProperty("refusals", refusals.stream().map(Problems::fields).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(MultipartException exception) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The body is not what multipart/form-data asks for, or is too large.");
    }

    /** Spring Security knows best what to answer to its own exceptions. */
    @ExceptionHandler
    ProblemDetail unexpected(Exception exception) throws Exception {
        if (exception instanceof AccessDeniedException || exception instanceof AuthenticationException) {
            throw exception;
        }
        UUID correlationId = UUID.randomUUID();
        LOG.error("Unexpected, correlation id {}", correlationId, exception);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side. Its correlation id is " + correlationId + ".");
        problem.setProperty("correlationId", correlationId);
        return problem;
    }

    private static Map<String, Object> fields(Refusal refusal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", refusal.code());
        if (refusal.field() != null) {
            fields.put("field", refusal.field());
        }
        fields.put("message", refusal.message());
        fields.put("remedy", refusal.remedy());
        return fields;
    }

    private static HttpStatus status(RefusalCode code) {
        return switch (code) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case STALE_VERSION, WRONG_STATE, SLUG_TAKEN, SLUG_RESERVED, IN_USE, NEEDS_APPROVAL -> HttpStatus.CONFLICT;
            case REQUIRED, MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_LONG,
                    OUT_OF_RANGE,
                    UNKNOWN_VALUE,
                    IMPOSSIBLE_DATE,
                    IN_THE_PAST,
                    WRONG_TYPE,
                    CHECKS_FAILED,
                    TOO_MANY -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
