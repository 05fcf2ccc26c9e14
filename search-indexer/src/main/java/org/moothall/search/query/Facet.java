package org.moothall.search.query;

import java.util.List;

/**
 * How the documents that were found divide.
 *
 * @param name type, tier, theme, ward or topic
 * @param values the most frequent first
 */
public record Facet(String name, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param value as a {@link SearchFilter} takes it
     * @param count how many of the documents that this audience's search found have it
     */
    public record Value(String value, long count) {}
}
