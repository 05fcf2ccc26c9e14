package org.moothall.content.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where readers' front ends send what a reader said. JSON only, which no other site's form can send. */
@RestController
class FeedbackController {

    private static final int LARGEST_BODY = 8 * 1024;
    private static final int MOST_PER_ADDRESS = 20;
    private static final int MOST_OF_ALL = 1_000;

    private final HearReaders hear;
    private final SenderLimits limits = new SenderLimits(MOST_PER_ADDRESS, MOST_OF_ALL);
    private final Callers callers;
    private final JsonMapper json;

    FeedbackController(HearReaders hear, Callers callers, JsonMapper json) {
        this.hear = hear;
        this.callers = callers;
        this.json = json;
    }

    @PostMapping(path = "/graphql/useful", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> useful(HttpServletRequest request) throws IOException {
        Said said = read(request.getInputStream().readNBytes(LARGEST_BODY + 1));
        if (said == null || said.document() == null || said.useful() == null || isTooLong(said.words())) {
            return malformed();
        }
        if (!limits.admits(Objects.requireNonNullElse(request.getRemoteAddr(), ""))) {
            return new Problem(
                            ProblemCode.TOO_MANY_ATTEMPTS,
                            "Too many answers came from your address.",
                            "Wait ten minutes and try again.")
                    .asResponse();
        }
        return hear.hear(said.document(), callers.current().audience(), said.useful(), said.words())
                ? ResponseEntity.noContent().build()
                : Problem.notFound().asResponse();
    }

    private @Nullable Said read(byte[] body) {
        try {
            return body.length > LARGEST_BODY ? null : json.readValue(body, Said.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static boolean isTooLong(@Nullable String words) {
        return words != null && words.codePointCount(0, words.length()) > HearReaders.LONGEST;
    }

    private static ResponseEntity<?> malformed() {
        return new Problem(
                        ProblemCode.MALFORMED,
                        "The answer could not be read, or its words are longer than 500 characters.",
                        "Send {\"document\": ID, \"useful\": true or false, \"words\": up to 500 characters or none}.")
                .asResponse();
    }

    /** An answer as it is sent. */
    record Said(
            @Nullable UUID document,
            @Nullable Boolean useful,
            @Nullable String words) {}
}
