package org.moothall.media.delivery;

import java.security.Principal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.rendition.MakeRendition;
import org.moothall.media.rendition.RenditionName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Finds the rendition behind an address, for a caller who may see it. */
@Component
class DeliverRendition {

    private static final Pattern UNSAFE_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]+");

    private final Assets assets;
    private final MakeRendition renditions;
    private final AssetAccess access;

    DeliverRendition(Assets assets, MakeRendition renditions, ObjectProvider<AssetAccess> access) {
        this.assets = assets;
        this.renditions = renditions;
        this.access = access.getIfAvailable(() -> (asset, caller) -> Access.HIDDEN);
    }

    /** The bytes, what to call them, and who may see them. */
    record Delivered(Resource bytes, String filename, Access access) {}

    /** Empty when there is no such rendition, and just the same when the caller may not see it. */
    Optional<Delivered> deliver(String contentHash, RenditionName name, @Nullable Principal caller) {
        return assets.findByContentHash(contentHash).stream()
                .map(asset -> new Decided(asset, decide(asset, contentHash, caller)))
                .max(Comparator.comparing(Decided::access))
                .filter(decided -> decided.access() != Access.HIDDEN)
                .flatMap(decided -> decided.asset()
                        .originalOf(contentHash)
                        .flatMap(original -> renditions.named(name, original))
                        .map(bytes -> new Delivered(bytes, filename(decided.asset(), name), decided.access())));
    }

    private Access decide(Asset asset, String contentHash, @Nullable Principal caller) {
        return asset.isPresent(contentHash)
                ? access.decide(asset.id(), caller)
                : access.decideFormer(asset.id(), caller);
    }

    /** Assets of equal pixels share an address, so the most open of them decides. */
    private record Decided(Asset asset, Access access) {}

    private static String filename(Asset asset, RenditionName name) {
        String plain = asset.provenance().filename().replaceFirst("\\.[^.]*$", "");
        return UNSAFE_IN_NAMES.matcher(plain).replaceAll("-") + "-" + name;
    }
}
