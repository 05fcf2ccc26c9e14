package org.moothall.media.asset;

import java.util.UUID;
import java.util.function.Consumer;
import org.moothall.media.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Applies changes to the newest state of an asset, one after the other, and tells whoever uses it when it looks or reads
 * otherwise from then on.
 */
@Component
public class ChangeAsset {

    private final Assets assets;
    private final FreshTransaction transaction;
    private final ApplicationEventPublisher events;

    ChangeAsset(Assets assets, FreshTransaction transaction, ApplicationEventPublisher events) {
        this.assets = assets;
        this.transaction = transaction;
        this.events = events;
    }

    /** The changed asset, with its new version. */
    public Asset change(UUID id, AssetChange change) {
        return change(id, asset -> asset.apply(change));
    }

    /** The asset with another file in the place of the present one. */
    public Asset replaceFile(UUID id, long version, AssetFile file, Deed deed) {
        return change(id, asset -> asset.replaceFile(version, file, deed));
    }

    /** The asset with a former file brought back. */
    public Asset bringBack(UUID id, long version, int number, Deed deed) {
        return change(id, asset -> asset.bringBack(version, number, deed));
    }

    private Asset change(UUID id, Consumer<Asset> change) {
        return transaction.run(() -> {
            Asset asset = assets.lockById(id).orElseThrow(() -> notFound(id).refused());
            var before = Appearance.of(asset);
            change.accept(asset);
            Asset changed = assets.saveAndFlush(asset);
            if (!before.equals(Appearance.of(changed))) {
                events.publishEvent(new AssetChanged(id));
            }
            return changed;
        });
    }

    /** What users of an asset show of it. */
    private record Appearance(String contentHash, Description description) {

        static Appearance of(Asset asset) {
            Description said = asset.description();
            return new Appearance(asset.imageSource().contentHash(), new Description(said.alt(), said.credit()));
        }
    }

    /** The refusal for an identity that is no asset's. */
    public static Refusal notFound(UUID id) {
        return AssetRefusals.notFound(id);
    }
}
