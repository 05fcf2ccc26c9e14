package org.moothall.platform.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the search engine holds behind an alias. */
public record StoredIndex(URI elasticsearch, String alias) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The version of each document, withdrawn ones too, of which a tombstone stays. */
    public Map<UUID, Long> versions() {
        return versions("{\"match_all\": {}}");
    }

    /** The version of each document that some reader may find. */
    public Map<UUID, Long> findable() {
        return versions("{\"exists\": {\"field\": \"visibleTo\"}}");
    }

    /** How many documents it holds, tombstones among them; 0 while there is no index. */
    public long size() {
        HttpResponse<String> answer = send("GET", "/_count", "");
        return answer.statusCode() == 404
                ? 0
                : JsonMapper.shared().readTree(answer.body()).path("count").asLong();
    }

    /** Empty while there is no index; throws when a document stands there twice. */
    private Map<UUID, Long> versions(String query) {
        if (send("POST", "/_refresh", "").statusCode() == 404) {
            return Map.of();
        }
        HttpResponse<String> answer = send("POST", "/_search", """
                {"query": %s, "size": 5000, "version": true, "_source": false, "track_total_hits": true}""".formatted(query));
        JsonNode hits = JsonMapper.shared().readTree(answer.body()).get("hits");
        Map<UUID, Long> versions = new TreeMap<>();
        for (JsonNode hit : hits.get("hits")) {
            UUID id = UUID.fromString(hit.get("_id").asString());
            if (versions.put(id, hit.get("_version").asLong()) != null) {
                throw new IllegalStateException("Document " + id + " stands twice behind " + alias);
            }
        }
        if (versions.size() != hits.get("total").get("value").asLong()) {
            throw new IllegalStateException("There are more documents behind " + alias + " than were read: " + hits);
        }
        return versions;
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(elasticsearch.resolve("/" + alias + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
