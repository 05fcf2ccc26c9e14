package org.moothall.media.sweep;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.FormerFile;
import org.moothall.media.asset.FreshTransaction;
import org.moothall.media.asset.StoredMaster;
import org.moothall.media.library.AssetUse;
import org.moothall.media.storage.ObjectStore;
import org.moothall.media.storage.StorageKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Removes assets and files whose time to come back is over: first the rows, then what only they needed of the store. */
@Component
public class SweepRemoved {

    private static final Logger log = LoggerFactory.getLogger(SweepRemoved.class);
    private static final Limit BATCH = Limit.of(500);
    /** An upload of equal content may be under way, whose row is not there yet. */
    private static final Duration UPLOADING = Duration.ofHours(1);

    private final Assets assets;
    private final FreshTransaction transaction;
    private final AssetUse use;
    private final ObjectStore store;
    private final SweepSettings settings;
    private final Clock clock;

    SweepRemoved(
            Assets assets,
            FreshTransaction transaction,
            ObjectProvider<AssetUse> use,
            ObjectStore store,
            SweepSettings settings,
            Clock clock) {
        this.assets = assets;
        this.transaction = transaction;
        this.use = use.getIfAvailable(() -> AssetUse.NONE);
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Removes what is due; how many assets and former files went. */
    public int sweep() {
        Instant before = clock.instant().minus(settings.keep());
        int gone = 0;
        for (UUID id : assets.trashedBefore(before, BATCH)) {
            gone += removed(transaction.run(() -> removeAsset(id, before)));
        }
        for (UUID id : assets.replacedBefore(before, BATCH)) {
            gone += removed(transaction.run(() -> forgetFiles(id, before)));
        }
        return gone;
    }

    /** A file that an asset has lost, and under which names renditions of it may be kept. */
    private record Loose(StoredMaster file, Set<String> contentHashes) {}

    private List<Loose> removeAsset(UUID id, Instant before) {
        Asset asset = assets.lockById(id).orElse(null);
        if (asset == null || asset.trashed() == null || !asset.trashed().at().isBefore(before)) {
            return List.of();
        }
        if (!use.usedBy(List.of(id)).isEmpty()) {
            log.error("Asset {} is in the trash, and something uses it: it is taken out again", id);
            asset.restore();
            return List.of();
        }
        List<Loose> loose = asset.files().stream()
                .map(file -> new Loose(file, asset.contentHashesOf(file)))
                .toList();
        assets.delete(asset);
        return loose;
    }

    private List<Loose> forgetFiles(UUID id, Instant before) {
        Asset asset = assets.lockById(id).orElse(null);
        if (asset == null) {
            return List.of();
        }
        List<Loose> loose = new ArrayList<>();
        for (FormerFile former : asset.formerFiles()) {
            if (former.replacedAt().isBefore(before)) {
                loose.add(new Loose(former.master(), asset.contentHashesOf(former.master())));
                asset.forget(former);
            }
        }
        return loose;
    }

    private int removed(List<Loose> loose) {
        for (Loose each : loose) {
            if (!assets.holdFile(each.file().sha256())) {
                remove(each);
            }
        }
        return loose.size();
    }

    /** What cannot be removed takes up room and nothing else: the rows that led to it are gone. */
    private void remove(Loose loose) {
        try {
            if (store.remove(loose.file().key(), clock.instant().minus(UPLOADING))) {
                for (String hash : loose.contentHashes()) {
                    store.removeUnder(StorageKey.renditions(hash));
                }
            }
        } catch (IOException e) {
            log.warn(
                    "The file {} could not be removed from the store",
                    loose.file().key(),
                    e);
        }
    }
}
