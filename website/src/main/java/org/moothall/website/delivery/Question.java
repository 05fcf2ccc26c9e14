package org.moothall.website.delivery;

import java.util.Map;

/**
 * Something to ask the delivery API.
 *
 * @param query the name of a file in {@code website/queries}, without its ending
 * @param type what the answer's data is read into
 * @param variables as GraphQL takes them; null values are left out
 */
public record Question<T>(String query, Class<T> type, Map<String, Object> variables) {

    public Question {
        variables = Map.copyOf(variables);
    }

    /** Without variables. */
    public Question(String query, Class<T> type) {
        this(query, type, Map.of());
    }
}
