package org.moothall.media.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows what uses assets. Whoever uses them implements it as a bean; while nobody does, no asset is used. */
public interface AssetUse {

    /** A condition in SQL on {@code asset.id}, without parameters, which holds for the assets that something uses. */
    String usedInSql();

    /** What uses each of the assets, in words for a person; an asset that nothing uses is absent. */
    Map<UUID, List<String>> usedBy(Collection<UUID> assets);

    /** Nobody uses anything. */
    AssetUse NONE = new AssetUse() {
        @Override
        public String usedInSql() {
            return "false";
        }

        @Override
        public Map<UUID, List<String>> usedBy(Collection<UUID> assets) {
            return Map.of();
        }
    };
}
