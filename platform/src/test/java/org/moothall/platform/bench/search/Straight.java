package org.moothall.platform.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Requests that go to Elasticsearch with nothing between. */
final class Straight {

    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final List<String> JSON = List.of("Content-Type", "application/json");
    private static final List<String> LINES = List.of("Content-Type", "application/x-ndjson");

    private static final int TOO_MANY = 429;
    private static final int MOST_ATTEMPTS = 100;
    private static final long PAUSE_NANOS = 200_000_000L;

    private Straight() {}

    static HttpResponse<byte[]> send(URI uri, String method, byte[] body, List<String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofByteArray(body));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends JSON; throws when it is refused. */
    static byte[] json(URI uri, String method, String body) {
        return checked(uri, send(uri, method, body.getBytes(StandardCharsets.UTF_8), JSON));
    }

    /** Sends lines of a bulk request, again after a while when Elasticsearch has too much to do; throws when any is refused. */
    static void bulk(URI uri, byte[] body) {
        HttpResponse<byte[]> response = send(uri, "POST", body, LINES);
        for (int again = 0; response.statusCode() == TOO_MANY && again < MOST_ATTEMPTS; again++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            response = send(uri, "POST", body, LINES);
        }
        byte[] answer = checked(uri, response);
        String begin = new String(answer, 0, Math.min(200, answer.length), StandardCharsets.UTF_8);
        if (begin.contains("\"errors\":true")) {
            throw new IllegalStateException(begin);
        }
    }

    private static byte[] checked(URI uri, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(uri + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
