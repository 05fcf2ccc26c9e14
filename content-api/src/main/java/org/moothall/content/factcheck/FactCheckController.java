package org.moothall.content.factcheck;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.moothall.content.comment.Passage;
import org.moothall.content.comment.Place;
import org.moothall.content.factcheck.OpenFactCheck.Opened;
import org.moothall.content.factcheck.OpenFactCheck.Remark;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody with a fact-check link's secret may ask. The secret comes in a header, so that no address and no log holds
 * it, and no other site's page can send it.
 */
@RestController
@RequestMapping("/editorial/fact-check")
class FactCheckController {

    private static final String SECRET = "X-Fact-Check";
    private static final int LARGEST_BODY = 32 * 1024;

    private final OpenFactCheck open;
    private final DescribeDraft describe;
    private final FactCheckPictures pictures;
    private final FactCheckLimits limits;
    private final JsonMapper json;

    FactCheckController(
            OpenFactCheck open,
            DescribeDraft describe,
            FactCheckPictures pictures,
            FactCheckLimits limits,
            JsonMapper json) {
        this.open = open;
        this.describe = describe;
        this.pictures = pictures;
        this.limits = limits;
        this.json = json;
    }

    @GetMapping("/draft")
    ResponseEntity<?> draft(
            @RequestHeader(name = SECRET, defaultValue = "") String secret, HttpServletRequest request) {
        return opened(secret, request, found -> {
            open.noteUse(found.link());
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(describe.describe(found));
        });
    }

    @GetMapping("/pictures/{asset}")
    ResponseEntity<?> picture(
            @PathVariable UUID asset,
            @RequestHeader(name = SECRET, defaultValue = "") String secret,
            HttpServletRequest request) {
        return opened(
                secret,
                request,
                found -> pictures.bytes(found.edition().content(), asset)
                        .<ResponseEntity<?>>map(bytes -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .contentType(MediaType.valueOf("image/webp"))
                                .body(bytes))
                        .orElseGet(FactCheckController::closed));
    }

    @PostMapping("/comments")
    ResponseEntity<?> comment(
            @RequestHeader(name = SECRET, defaultValue = "") String secret, HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        return opened(secret, request, found -> {
            if (body.length > LARGEST_BODY) {
                return malformed("The comment is longer than can be sent at once.", "Shorten it.");
            }
            try {
                open.say(found.link(), json.readValue(body, Sent.class).remark());
            } catch (JacksonException unreadable) {
                return malformed("The comment could not be read.", "Send {\"name\": …, \"text\": …}.");
            }
            return ResponseEntity.status(HttpStatus.CREATED).body(describe.describe(found));
        });
    }

    private ResponseEntity<?> opened(
            String secret, HttpServletRequest request, Function<Opened, ResponseEntity<?>> answer) {
        if (!limits.admits(Objects.requireNonNullElse(request.getRemoteAddr(), ""))) {
            return new Problem(
                            ProblemCode.TOO_MANY_ATTEMPTS,
                            "Too much has been asked from your address.",
                            "Wait ten minutes and try again.")
                    .asResponse();
        }
        return open.open(secret).map(answer).orElseGet(FactCheckController::closed);
    }

    /** The same for a link that never was, has expired, was revoked, or whose draft has gone out. */
    private static ResponseEntity<?> closed() {
        return new Problem(
                        ProblemCode.NOT_FOUND,
                        "This link does not open a draft, or does not do so any more.",
                        "Ask whoever sent it to you for a new one.")
                .asResponse();
    }

    private static ResponseEntity<?> malformed(String detail, String remedy) {
        return new Problem(ProblemCode.MALFORMED, detail, remedy).asResponse();
    }

    /** A comment as it is sent. */
    record Sent(
            @Nullable String name,
            @Nullable String text,
            @Nullable String field,
            @Nullable String quote,
            @Nullable String before,
            @Nullable String after) {

        Remark remark() {
            Passage passage = quote == null || quote.isBlank() ? null : new Passage(quote, or(before), or(after));
            return new Remark(or(name), new Place(field, passage), or(text));
        }

        private static String or(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
