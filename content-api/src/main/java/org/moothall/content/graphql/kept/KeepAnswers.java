package org.moothall.content.graphql.kept;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends kept answers at the path of an API, and keeps those that are made and may be kept. */
public final class KeepAnswers extends OncePerRequestFilter {

    private static final String SLOT = KeepAnswers.class.getName();
    private static final int LONGEST_BODY = 16_384;
    private static final int LONGEST_ADDRESS = 4_096;

    private final KeptAnswers answers;
    private final String path;
    private final Function<HttpServletRequest, Optional<String>> forWhom;
    private final @Nullable String sharedCaches;
    private final @Nullable SentTimes times;

    private KeepAnswers(
            KeptAnswers answers,
            String path,
            Function<HttpServletRequest, Optional<String>> forWhom,
            @Nullable String sharedCaches,
            @Nullable SentTimes times) {
        this.answers = answers;
        this.path = path;
        this.forWhom = forWhom;
        this.sharedCaches = sharedCaches;
        this.times = times;
    }

    /** @param forWhom the audience that a request is answered for; empty when it is not to be answered from here */
    static KeepAnswers at(String path, KeptAnswers answers, Function<HttpServletRequest, Optional<String>> forWhom) {
        return new KeepAnswers(answers, path, forWhom, null, null);
    }

    /** The same where answers are for everybody, so that shared caches may keep them too, and before requests are measured. */
    KeepAnswers shared(KeptSettings settings, SentTimes measured) {
        return new KeepAnswers(answers, path, forWhom, settings.sharedCaches(), measured);
    }

    /** Whoever makes an answer offers it here: it is sent, and kept if this filter wants it. */
    public static boolean send(
            HttpServletRequest request, HttpServletResponse response, byte[] bytes, String contentType)
            throws IOException {
        if (!(request.getAttribute(SLOT) instanceof Slot slot)) {
            return false;
        }
        KeptAnswer answer = new KeptAnswer(bytes, contentType);
        slot.fill(answer);
        slot.keeper().send(answer, request, response);
        return true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(path)
                || !(request.getMethod().equals("GET") || request.getMethod().equals("POST"))
                || request.getAttribute(SLOT) != null
                || request.getContentLengthLong() > LONGEST_BODY
                || (request.getContentLengthLong() < 0 && request.getMethod().equals("POST"))
                || (request.getQueryString() != null && request.getQueryString().length() > LONGEST_ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        Optional<String> audience = forWhom.apply(request);
        if (audience.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body =
                request.getMethod().equals("POST") ? request.getInputStream().readNBytes(LONGEST_BODY) : new byte[0];
        AnswerKey key = AnswerKey.of(audience.get(), request, body);
        KeptAnswers.Turn turn = answers.turn(key);
        try {
            if (turn.kept() != null) {
                sendAtOnce(turn.kept(), began, request, response);
            } else {
                make(key, turn.version(), body, request, response, chain);
            }
        } finally {
            if (turn.mine()) {
                answers.made(key, turn);
            }
        }
    }

    private void make(
            AnswerKey key,
            OptionalLong version,
            byte[] body,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        version.ifPresent(madeUnder -> request.setAttribute(SLOT, new Slot(this, key, madeUnder)));
        chain.doFilter(repeatable(request, body), response);
    }

    private static HttpServletRequest repeatable(HttpServletRequest request, byte[] body) {
        return body.length == 0 ? request : new RepeatableBody(request, body);
    }

    private void sendAtOnce(KeptAnswer answer, long began, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(answer, request, response);
        if (times != null) {
            times.sent(request, response, began);
        }
    }

    private void send(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization, Cookie");
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean byGet = request.getMethod().equals("GET");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, byGet && sharedCaches != null ? sharedCaches : "private, no-store");
        answer.send(request, response);
    }

    private record Slot(KeepAnswers keeper, AnswerKey key, long madeUnder) {

        void fill(KeptAnswer answer) {
            keeper.answers.keep(key, madeUnder, answer);
        }
    }
}
