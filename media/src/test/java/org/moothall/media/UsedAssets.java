package org.moothall.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.moothall.media.asset.AssetChanged;
import org.moothall.media.library.AssetUse;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stands in for content: uses what a test says, and hears of what changes. */
@Component
public class UsedAssets implements AssetUse {

    private final Map<UUID, String> used = new ConcurrentHashMap<>();
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();

    /** Something of this name uses the asset. */
    public void use(UUID asset, String by) {
        used.put(asset, by);
    }

    /** Nothing uses the asset any more. */
    public void leave(UUID asset) {
        used.remove(asset);
    }

    /** Whether a change was told since this was asked last. */
    public boolean heardOf(UUID asset) {
        return changed.remove(asset);
    }

    @Override
    public String usedInSql() {
        return used.keySet().stream()
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(", ", "asset.id in ('" + new UUID(0, 0) + "', ", ")"))
                .replace(", )", ")");
    }

    @Override
    public Map<UUID, List<String>> usedBy(Collection<UUID> assets) {
        return assets.stream()
                .filter(used::containsKey)
                .collect(Collectors.toMap(asset -> asset, asset -> List.of(used.get(asset))));
    }

    @EventListener
    void changed(AssetChanged event) {
        changed.add(event.asset());
    }
}
