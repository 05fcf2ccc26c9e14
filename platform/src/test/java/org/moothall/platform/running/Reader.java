package org.moothall.platform.running;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The delivery API, as a reader's front end uses it. */
public record Reader(GraphQl api) {

    /** The document at this address; nothing when the reader may see none there. */
    public Optional<JsonNode> content(String slug) throws IOException {
        return Optional.of(api.data("content", Map.of("slug", slug)).get("content"))
                .filter(content -> !content.isNull());
    }

    /** The slugs of what search finds, best first. */
    public List<String> search(String words) throws IOException {
        return api.data("search", Map.of("query", words))
                .get("search")
                .get("edges")
                .valueStream()
                .map(edge -> edge.get("node").get("slug").asString())
                .toList();
    }

    /** What search answers, errors included. */
    public JsonNode searchAnswer(String words) throws IOException {
        return api.ask("search", Map.of("query", words));
    }

    /** How many documents the reader may see. */
    public int total() throws IOException {
        return api.data("total", Map.of()).get("contents").get("totalCount").asInt();
    }
}
