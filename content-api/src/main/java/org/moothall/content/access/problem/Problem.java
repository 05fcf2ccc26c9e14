package org.moothall.content.access.problem;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Why a request is refused.
 *
 * @param detail what is wrong
 * @param remedy what to do
 * @param headers what goes with it, such as {@code WWW-Authenticate}
 */
public record Problem(ProblemCode code, String detail, String remedy, Map<String, String> headers) {

    public Problem {
        headers = Map.copyOf(headers);
    }

    /** A problem without headers of its own. */
    public Problem(ProblemCode code, String detail, String remedy) {
        this(code, detail, remedy, Map.of());
    }

    /** Nobody is signed in where somebody must be. */
    public static Problem signInRequired() {
        return new Problem(
                ProblemCode.SIGN_IN_REQUIRED,
                "Nobody is signed in.",
                "Sign in at /editorial/session or send an API token.",
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"moothall\""));
    }

    /** Nothing is here, or nothing that the caller may know of. */
    public static Problem notFound() {
        return new Problem(ProblemCode.NOT_FOUND, "There is nothing at this address.", "Check the address.");
    }

    /** As a controller answers it. */
    public ResponseEntity<ProblemDetail> asResponse() {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(code.status(), detail);
        body.setProperty("code", code.name());
        body.setProperty("remedy", remedy);
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(code.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.forEach(response::header);
        return response.body(body);
    }
}
