package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.moothall.content.audience.Audience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the delivery API as a reader of one audience. */
public record GraphQlCalls(int port, Audience audience) {

    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The data of an answer without errors. */
    public JsonNode data(String query, Object... variables) {
        JsonNode answer = answer(query, variables);
        assertThat(answer.path("errors").isMissingNode())
                .as("errors in %s", answer)
                .isTrue();
        return answer.path("data");
    }

    /** The first error's extensions, with its message. */
    public JsonNode error(String query, Object... variables) {
        JsonNode answer = answer(query, variables);
        assertThat(answer.path("errors").size()).as("errors in %s", answer).isPositive();
        return answer.path("errors").get(0);
    }

    /** The code of the first error. */
    public String errorCode(String query, Object... variables) {
        return error(query, variables).path("extensions").path("code").asString();
    }

    /** The whole answer. Variables are given as name, value, name, value and so on. */
    public JsonNode answer(String query, Object... variables) {
        Map<String, Object> named = new java.util.LinkedHashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            named.put((String) variables[i], variables[i + 1]);
        }
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", named));
        return JSON.readTree(send(request("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body());
    }

    /** The beginning of a request that names the audience. */
    public HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery))
                .header(DeliveryApplication.AUDIENCE, audience.name());
    }

    /** Sends a request. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
