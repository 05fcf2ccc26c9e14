package org.moothall.content.graphql.http;

import org.moothall.content.graphql.RequestError;
import org.moothall.content.graphql.RequestErrorCode;
import org.springframework.http.HttpStatus;

/** A request that is not executed because of how it came by HTTP. */
final class BadRequest extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient RequestError error;

    BadRequest(HttpStatus status, RequestErrorCode code, String message, String remedy) {
        super(message);
        this.status = status;
        this.error = new RequestError(code, message, remedy);
    }

    static BadRequest malformed(String message, String remedy) {
        return new BadRequest(HttpStatus.BAD_REQUEST, RequestErrorCode.MALFORMED_REQUEST, message, remedy);
    }

    static BadRequest tooLarge(long limit) {
        return new BadRequest(
                HttpStatus.CONTENT_TOO_LARGE,
                RequestErrorCode.QUERY_TOO_LARGE,
                "The request is longer than " + limit + " bytes.",
                "Send a shorter one, in several requests if need be.");
    }

    static BadRequest tooBusy() {
        return new BadRequest(
                HttpStatus.SERVICE_UNAVAILABLE,
                RequestErrorCode.TOO_BUSY,
                "More is asked at the moment than can be answered in time.",
                "Try again in a second.");
    }

    HttpStatus status() {
        return status;
    }

    RequestError error() {
        return error;
    }
}
