package org.moothall.website.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.DeliveryUnavailable;
import org.moothall.website.site.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

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
            case NotHere ignored -> notHere();
            case NoResourceFoundException ignored -> notHere();
            case DeliveryUnavailable ignored -> {
                response.setHeader("Retry-After", "5");
                yield PageView.of("failure/unavailable", Head.nowhere("Sorry, this page cannot be shown now"))
                        .as(HttpStatus.SERVICE_UNAVAILABLE);
            }
            case DeliveryRefused ignored -> notUnderstood();
            case MethodArgumentTypeMismatchException ignored -> notUnderstood();
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                known.getStatusCode().value() == HttpStatus.NOT_FOUND.value()
                        ? notHere()
                        : notUnderstood()
                                .as(HttpStatus.valueOf(known.getStatusCode().value()));
            default -> mistake(failure, request);
        };
    }

    private static PageView notHere() {
        return PageView.of("failure/not-here", Head.nowhere("Page not found")).as(HttpStatus.NOT_FOUND);
    }

    private static PageView notUnderstood() {
        return PageView.of("failure/not-understood", Head.nowhere("This address cannot be understood"))
                .as(HttpStatus.BAD_REQUEST);
    }

    private static PageView mistake(Exception failure, HttpServletRequest request) {
        UUID number = UUID.randomUUID();
        LOG.error("The page {} failed, number {}", request.getRequestURI(), number, failure);
        return PageView.of("failure/mistake", Head.nowhere("Sorry, something went wrong"))
                .with("number", number.toString())
                .as(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
