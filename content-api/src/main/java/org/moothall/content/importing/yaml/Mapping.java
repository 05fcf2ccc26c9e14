package org.moothall.content.importing.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by their keys, in the order in which they are written. */
public record Mapping(int line, Map<String, Entry> entries) implements Node {

    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value under a key; null when there is none. */
    public @Nullable Node value(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /**
     * A value under its key.
     *
     * @param line of the key
     */
    public record Entry(int line, Node value) {}
}
