package org.moothall.website.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.moothall.website.site.Preview;
import org.moothall.website.site.Reader;
import org.moothall.website.site.WebsiteSettings;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts one question to the delivery API and reads the answer. Keeps nothing. */
@Component
final class AskDelivery {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient http;
    private final DeliveryAddress address;
    private final Duration timeout;

    AskDelivery(DeliveryAddress address, WebsiteSettings settings) {
        this.address = address;
        this.timeout = settings.delivery().timeout();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** The answer, and how many bytes it came in. */
    <T> Answer<T> ask(Question<T> question, Reader reader) {
        Preview preview = reader.preview();
        URI api = address.of(preview == null ? "graphql" : "preview/graphql");
        HttpRequest.Builder request = HttpRequest.newBuilder(api)
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(
                        Map.of("query", Queries.text(question.query()), "variables", question.variables()))));
        if (preview != null) {
            request.header(AskPreview.SECRET, preview.secret());
        } else if (reader.cookie() != null) {
            request.header("Cookie", reader.cookie());
        }
        HttpResponse<byte[]> response = send(request.build());
        if (response.statusCode() >= 500 || response.statusCode() == 429) {
            throw new DeliveryUnavailable("The delivery API answered " + response.statusCode(), null);
        }
        return read(question, response.body(), preview != null);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new DeliveryUnavailable("The delivery API cannot be reached at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryUnavailable("Interrupted", e);
        }
    }

    private static <T> Answer<T> read(Question<T> question, byte[] body, boolean preview) {
        JsonNode answer;
        try {
            answer = JSON.readTree(body);
        } catch (JacksonException e) {
            throw new DeliveryUnavailable("What the delivery API answered is no JSON", e);
        }
        JsonNode error = answer.path("errors").path(0);
        if (!error.isMissingNode()) {
            throw refusal(error, preview);
        }
        return new Answer<>(JSON.treeToValue(answer.path("data"), question.type()), body.length);
    }

    /**
     * A question that took too long, or an accident, says nothing about the question: a later try may succeed. Of a
     * preview, it says that the draft is not finished enough to be shown.
     */
    private static RuntimeException refusal(JsonNode error, boolean preview) {
        String code = error.path("extensions").path("code").asString("");
        String message = error.path("message").asString("");
        if (code.equals("PREVIEW_ENDED")) {
            return new PreviewEnded();
        }
        return (code.equals("INTERNAL_ERROR") && !preview) || code.equals("QUERY_TIMED_OUT")
                ? new DeliveryUnavailable(code + ": " + message, null)
                : new DeliveryRefused(code, message);
    }

    /** The data of an answer. */
    record Answer<T>(T data, int bytes) {}
}
