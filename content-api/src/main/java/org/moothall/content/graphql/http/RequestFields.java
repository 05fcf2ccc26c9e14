package org.moothall.content.graphql.http;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a request before anything is known of them. */
record RequestFields(
        @Nullable Object query,
        @Nullable Object operationName,
        @Nullable Object variables,
        @Nullable Object extensions) {

    static RequestFields of(Map<?, ?> body) {
        return new RequestFields(
                body.get("query"), body.get("operationName"), body.get("variables"), body.get("extensions"));
    }

    GraphQlHttpRequest toRequest(PersistedQueries persisted) throws BadRequest {
        if (query != null && (!(query instanceof String sent) || sent.isBlank())) {
            throw BadRequest.malformed(
                    "query is not a text, or an empty one.", "Send the GraphQL document as a text named query.");
        }
        if (operationName != null && !(operationName instanceof String)) {
            throw BadRequest.malformed("operationName is not a text.", "Send a text or leave it out.");
        }
        Map<String, Object> given = new HashMap<>();
        object("extensions", extensions).forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        String text = persisted.text((String) query, given);
        return new GraphQlHttpRequest(text, (String) operationName, object("variables", variables), given);
    }

    @SuppressWarnings("unchecked") // keys of JSON objects are texts
    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) throws BadRequest {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map)) {
            throw BadRequest.malformed(name + " is not a JSON object.", "Send an object or leave it out.");
        }
        return (Map<String, @Nullable Object>) value;
    }
}
