package org.moothall.media.library;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.asset.Deed;
import org.moothall.media.asset.FreshTransaction;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.moothall.media.refusal.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts assets that nothing uses in the trash, and takes them out again: each on its own, with a report of all. */
@Component
public class TrashAssets {

    private static final int NAMED_USES = 5;

    private final Assets assets;
    private final FreshTransaction transaction;
    private final AssetUse use;
    private final Clock clock;

    TrashAssets(Assets assets, FreshTransaction transaction, ObjectProvider<AssetUse> use, Clock clock) {
        this.assets = assets;
        this.transaction = transaction;
        this.use = use.getIfAvailable(() -> AssetUse.NONE);
        this.clock = clock;
    }

    /** Puts each in the trash that nothing uses. */
    public TrashReport trash(Collection<UUID> ids, String by) {
        var deed = new Deed(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return each(ids, asset -> {
            requireUnused(asset);
            asset.trash(deed);
        });
    }

    /** Takes each out of the trash. */
    public TrashReport restore(Collection<UUID> ids) {
        return each(ids, Asset::restore);
    }

    private TrashReport each(Collection<UUID> ids, Consumer<Asset> deed) {
        List<UUID> done = new ArrayList<>();
        List<TrashReport.NotDone> refused = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(ids)) {
            try {
                done.add(one(id, deed));
            } catch (Refused e) {
                refused.add(new TrashReport.NotDone(id, e.refusal()));
            }
        }
        return new TrashReport(done, refused);
    }

    private UUID one(UUID id, Consumer<Asset> deed) {
        return transaction.run(() -> {
            Asset asset = assets.lockById(id)
                    .orElseThrow(() -> ChangeAsset.notFound(id).refused());
            deed.accept(asset);
            return id;
        });
    }

    private void requireUnused(Asset asset) {
        List<String> uses = use.usedBy(List.of(asset.id())).getOrDefault(asset.id(), List.of());
        if (!uses.isEmpty()) {
            throw inUse(asset.provenance().filename(), uses).refused();
        }
    }

    private static Refusal inUse(String filename, List<String> uses) {
        String named = String.join(", ", uses.subList(0, Math.min(NAMED_USES, uses.size())));
        String more = uses.size() > NAMED_USES ? " and %,d more".formatted(uses.size() - NAMED_USES) : "";
        return new Refusal(
                RefusalCode.IN_USE,
                "id",
                "“%s” is used by %s%s.".formatted(filename, named, more),
                "Keep it: earlier editions show it too. To stop using it, replace its file.");
    }
}
