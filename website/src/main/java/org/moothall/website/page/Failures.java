package org.moothall.website.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.DeliveryUnavailable;
import org.moothall.website.site.Visit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a reader is shown when a page cannot be. Never a stack trace; of our own mistakes a number that the log has too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Failures implements HandlerExceptionResolver {

    private static final String RETRY_AFTER = "5";

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Visit visit = Visit.find(request);
        if (visit == null) {
            return null;
        }
        PageView preview = PreviewPages.of(failure, visit);
        return new ModelAndView(preview == null ? page(failure, request, response) : preview);
    }

    private static PageView page(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return switch (failure) {
            case NotHere ignored -> FailurePages.notHere();
            case NoResourceFoundException ignored -> FailurePages.notHere();
            case DeliveryUnavailable ignored -> {
                response.setHeader("Retry-After", RETRY_AFTER);
                yield FailurePages.unavailable();
            }
            case DeliveryRefused ignored -> FailurePages.notUnderstood(HttpStatus.BAD_REQUEST);
            case MethodArgumentTypeMismatchException ignored -> FailurePages.notUnderstood(HttpStatus.BAD_REQUEST);
            case InvalidParameterException ignored -> FailurePages.notUnderstood(HttpStatus.BAD_REQUEST);
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> known(known, request, response);
            default -> FailurePages.mistake(request, failure);
        };
    }

    /** What the framework found wrong, with the headers that belong to it, such as Allow. */
    private static PageView known(ErrorResponse known, HttpServletRequest request, HttpServletResponse response) {
        known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
        return FailurePages.by(status == null ? HttpStatus.BAD_REQUEST : status, request, null);
    }
}
