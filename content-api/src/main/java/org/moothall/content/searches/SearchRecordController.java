package org.moothall.content.searches;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.moothall.content.feedback.SenderLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where readers' front ends say what a reader searched for and opened, with the reader's User-Agent. JSON only, which no other
 * site's form can send. What editors try is not counted, and answered like all else.
 */
@RestController
class SearchRecordController {

    private static final int LARGEST_BODY = 4 * 1024;
    private static final int MOST_PER_ADDRESS = 600;
    private static final int MOST_OF_ALL = 60_000;
    private static final int LOWEST_RANK = 10_000;

    private final RecordSearches record;
    private final Callers callers;
    private final JsonMapper json;
    private final SenderLimits limits = new SenderLimits(MOST_PER_ADDRESS, MOST_OF_ALL);

    SearchRecordController(RecordSearches record, Callers callers, JsonMapper json) {
        this.record = record;
        this.callers = callers;
        this.json = json;
    }

    @PostMapping(path = "/graphql/searched", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> searched(HttpServletRequest request) throws IOException {
        Told told = read(request);
        String query = told == null ? null : told.query();
        Long results = told == null ? null : told.results();
        if (query == null || results == null || results < 0) {
            return malformed("Send {\"query\": what was typed, \"results\": how many were found}.");
        }
        long found = results;
        return counted(request, searcher -> record.searched(searcher, query, found));
    }

    @PostMapping(path = "/graphql/opened", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> opened(HttpServletRequest request) throws IOException {
        Told told = read(request);
        String query = told == null ? null : told.query();
        UUID document = told == null ? null : told.document();
        Integer rank = told == null ? null : told.rank();
        if (query == null || document == null || rank == null || rank < 1 || rank > LOWEST_RANK) {
            return malformed("Send {\"query\": what was typed, \"document\": ID, \"rank\": 1 for the first result}.");
        }
        int stood = rank;
        return counted(request, searcher -> record.opened(searcher, query, document, stood));
    }

    private ResponseEntity<?> counted(HttpServletRequest request, Consumer<Searcher> count) {
        String address = Objects.requireNonNullElse(request.getRemoteAddr(), "");
        if (!limits.admits(address)) {
            return new Problem(
                            ProblemCode.TOO_MANY_ATTEMPTS,
                            "Too many searches were told from your address.",
                            "Wait ten minutes.")
                    .asResponse();
        }
        Caller caller = callers.current();
        if (!caller.may(Permission.READ_EDITORIAL)) {
            String program = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
            count.accept(new Searcher(caller.audience(), caller.accountId(), address, program));
        }
        return ResponseEntity.noContent().build();
    }

    private @Nullable Told read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        try {
            return body.length > LARGEST_BODY ? null : json.readValue(body, Told.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static ResponseEntity<?> malformed(String remedy) {
        return new Problem(ProblemCode.MALFORMED, "What was sent could not be read.", remedy).asResponse();
    }

    /** What is told. */
    record Told(
            @Nullable String query,
            @Nullable Long results,
            @Nullable UUID document,
            @Nullable Integer rank) {}
}
