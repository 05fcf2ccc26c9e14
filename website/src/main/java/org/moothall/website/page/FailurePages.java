package org.moothall.website.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Preview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** The pages that say why there is no page. */
final class FailurePages {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

    private FailurePages() {}

    static PageView notHere() {
        return PageView.of("failure/not-here", Head.nowhere("Page not found")).as(HttpStatus.NOT_FOUND);
    }

    static PageView notUnderstood(HttpStatus status) {
        return PageView.of("failure/not-understood", Head.nowhere("This address cannot be understood"))
                .as(status);
    }

    static PageView notTaken() {
        return PageView.of("failure/not-taken", Head.nowhere("This form could not be taken"))
                .as(HttpStatus.FORBIDDEN);
    }

    static PageView notPossible() {
        return PageView.of("failure/not-possible", Head.nowhere("This cannot be done here"))
                .as(HttpStatus.METHOD_NOT_ALLOWED);
    }

    static PageView unavailable() {
        return PageView.of("failure/unavailable", Head.nowhere("Sorry, this page cannot be shown now"))
                .as(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** Our own mistake: the number is in the log too. */
    static PageView mistake(HttpServletRequest request, @Nullable Throwable failure) {
        UUID number = UUID.randomUUID();
        LOG.error("The page {} failed, number {}", named(request.getRequestURI()), number, failure);
        return PageView.of("failure/mistake", Head.nowhere("Sorry, something went wrong"))
                .with("number", number.toString())
                .as(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** By a status that says what went wrong. */
    static PageView by(HttpStatus status, HttpServletRequest request, @Nullable Throwable failure) {
        return switch (status) {
            case NOT_FOUND -> notHere();
            case FORBIDDEN -> notTaken();
            case METHOD_NOT_ALLOWED -> notPossible();
            case SERVICE_UNAVAILABLE -> unavailable();
            default -> status.is4xxClientError() ? notUnderstood(status) : mistake(request, failure);
        };
    }

    /** The address of a preview is a secret. */
    private static String named(String address) {
        return Preview.in(address).isPresent() ? "of a preview" : address;
    }
}
