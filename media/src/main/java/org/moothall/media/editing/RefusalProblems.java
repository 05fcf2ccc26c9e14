package org.moothall.media.editing;

import org.moothall.media.MediaSettings;
import org.moothall.media.intake.ReceiveUpload;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.moothall.media.refusal.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * The one place where media's refusals become problem documents (RFC 9457), with code, field and remedy. It comes before
 * whatever the program does with exceptions in general.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class RefusalProblems {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final MediaSettings settings;

    RefusalProblems(MediaSettings settings) {
        this.settings = settings;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return answer(refused.refusal());
    }

    /** The web server counts too, and stops reading before any of our own code runs. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException exceeded) {
        return answer(ReceiveUpload.tooLarge(settings.maxUpload()));
    }

    static ResponseEntity<ProblemDetail> answer(Refusal refusal) {
        HttpStatus status = status(refusal.code());
        var problem = ProblemDetail.forStatusAndDetail(status, refusal.message());
        problem.setProperty("code", refusal.code());
        problem.setProperty("field", refusal.field());
        problem.setProperty("remedy", refusal.remedy());
        var answer = ResponseEntity.status(status);
        if (refusal.code() == RefusalCode.BUSY) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }

    private static HttpStatus status(RefusalCode code) {
        return switch (code) {
            case EMPTY_UPLOAD, INVALID_FIELD, INVALID_BODY -> HttpStatus.BAD_REQUEST;
            case UPLOAD_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_AN_IMAGE, UNSUPPORTED_FORMAT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case ANIMATED_IMAGE, TOO_MANY_PIXELS, DAMAGED_IMAGE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STALE_VERSION, IN_USE, IN_TRASH -> HttpStatus.CONFLICT;
            case ASSET_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case SIGN_IN_REQUIRED -> HttpStatus.UNAUTHORIZED;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
