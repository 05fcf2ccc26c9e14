package org.moothall.content.witness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of an asset's row people care for. */
final class AssetFields {

    private static final Set<String> UNINTERESTING = Set.of("version", "onceKey", "words");

    private AssetFields() {}

    static @Nullable Map<String, @Nullable Object> of(@Nullable Map<String, @Nullable Object> fields) {
        if (fields == null) {
            return null;
        }
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(fields);
        shown.keySet().removeAll(UNINTERESTING);
        return shown;
    }
}
