package org.moothall.content.access.problem;

import org.springframework.http.HttpStatus;

/** The closed list of reasons for which a request is refused at the door. Clients may rely on each name. */
public enum ProblemCode {
    /** The request is not what it says it is. */
    MALFORMED(HttpStatus.BAD_REQUEST),
    /** A field of the request is missing. */
    REQUIRED(HttpStatus.BAD_REQUEST),
    /** Unknown username, wrong password or disabled account: which one is not told. */
    SIGN_IN_FAILED(HttpStatus.UNAUTHORIZED),
    /** Nobody is signed in, and no token was given. */
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED),
    TOKEN_INVALID(HttpStatus.UNAUTHORIZED),
    TOKEN_EXPIRED(HttpStatus.UNAUTHORIZED),
    TOKEN_REVOKED(HttpStatus.UNAUTHORIZED),
    /** The role or the token's scopes do not allow it. */
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** The token against cross-site requests is missing or not the cookie's. */
    CSRF_TOKEN_NEEDED(HttpStatus.FORBIDDEN),
    /** There is nothing here, or nothing that the caller may know of. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** What the secret opened is over, or never was. */
    PREVIEW_ENDED(HttpStatus.GONE),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    ProblemCode(HttpStatus status) {
        this.status = status;
    }

    /** The status that goes with it. */
    public HttpStatus status() {
        return status;
    }
}
