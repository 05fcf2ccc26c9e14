package org.moothall.platform.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One GraphQL API of a running process; the documents lie beside this package as files.
 *
 * @param token an API token; null for a visitor
 */
public record GraphQl(URI address, @Nullable String token) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * The whole answer, errors included.
     *
     * @throws IOException when nobody answers
     */
    public JsonNode ask(String document, Map<String, ?> variables) throws IOException {
        return send(Map.of("query", text(document), "variables", variables));
    }

    private JsonNode send(Map<String, ?> question) throws IOException {
        String body = JSON.writeValueAsString(question);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return JSON.readTree(
                    HTTP.send(request.build(), BodyHandlers.ofString()).body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The answer's data; throws when there are errors. */
    public JsonNode data(String document, Map<String, ?> variables) throws IOException {
        return data(ask(document, variables), document, variables);
    }

    /** The same for one of the operations in a file of documents. */
    public JsonNode data(Path file, String operation, Map<String, ?> variables) throws IOException {
        Map<String, ?> question =
                Map.of("query", Files.readString(file), "operationName", operation, "variables", variables);
        return data(send(question), operation, variables);
    }

    private static JsonNode data(JsonNode answer, String document, Map<String, ?> variables) {
        if (answer.hasNonNull("errors") || !answer.hasNonNull("data")) {
            throw new IllegalStateException(document + " with " + variables + " was answered with " + answer);
        }
        return answer.get("data");
    }

    private static String text(String document) {
        try (InputStream file = GraphQl.class.getResourceAsStream("/running/" + document + ".graphql")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no GraphQL document " + document);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
