package org.moothall.website.head;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that schema.org has a word for, and what is said of it. What is not known is not said. */
final class Thing {

    private final Map<String, Object> said = new LinkedHashMap<>();

    private Thing(String type) {
        said.put("@type", type);
    }

    static Thing a(String type) {
        return new Thing(type);
    }

    /** Says something: words, another thing, or several of either. */
    Thing with(String property, @Nullable Object value) {
        Object plain = plain(value);
        if (plain != null) {
            said.put(property, plain);
        }
        return this;
    }

    Map<String, Object> said() {
        return said;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Thing thing -> thing.said;
            case Collection<?> several when several.isEmpty() -> null;
            case Collection<?> several -> several.stream().map(Thing::plain).toList();
            case Boolean truth -> truth;
            case Integer number -> number;
            default -> value.toString();
        };
    }
}
