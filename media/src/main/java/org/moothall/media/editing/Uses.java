package org.moothall.media.editing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.media.library.AssetUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How many use an asset. */
@Component
class Uses {

    private final AssetUse use;

    Uses(ObjectProvider<AssetUse> use) {
        this.use = use.getIfAvailable(() -> AssetUse.NONE);
    }

    /** The numbers for those of the assets that anything uses. */
    Map<UUID, Integer> of(Collection<UUID> assets) {
        return use.usedBy(assets).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, uses -> uses.getValue().size()));
    }
}
