package org.moothall.media.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.Principal;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.rendition.MakeRendition;
import org.moothall.media.rendition.Original;
import org.moothall.media.rendition.RenditionName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Finds the rendition behind an address, for a caller who may see it. */
@Component
class DeliverRendition {

    private static final Pattern UNSAFE_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]+");

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration LONGEST_REMEMBERED = Duration.ofMinutes(1);

    private final Assets assets;
    private final MakeRendition renditions;
    private final AssetAccess access;
    private final Cache<String, Remembered> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(LONGEST_REMEMBERED)
            .build();

    DeliverRendition(Assets assets, MakeRendition renditions, ObjectProvider<AssetAccess> access) {
        this.assets = assets;
        this.renditions = renditions;
        this.access = access.getIfAvailable(() -> (asset, caller) -> Access.HIDDEN);
    }

    /** The bytes, what to call them, and who may see them. */
    record Delivered(Resource bytes, String filename, Access access) {}

    /** Empty when there is no such rendition, and just the same when the caller may not see it. */
    Optional<Delivered> deliver(String contentHash, RenditionName name, @Nullable Principal caller) {
        return shown(contentHash, caller)
                .flatMap(shown -> renditions
                        .named(name, shown.original())
                        .map(bytes -> new Delivered(bytes, shown.filename() + "-" + name, shown.access())));
    }

    /** What everybody may see is looked up once, for as long as it stays so. */
    private Optional<Shown> shown(String contentHash, @Nullable Principal caller) {
        OptionalLong version = access.version();
        Remembered known = version.isEmpty() ? null : remembered.getIfPresent(contentHash);
        if (known != null && known.version() == version.getAsLong()) {
            return Optional.of(known.shown());
        }
        Optional<Shown> shown = decided(contentHash, caller);
        if (version.isPresent()) {
            shown.filter(each -> each.access() == Access.EVERYONE)
                    .ifPresent(each -> remembered.put(contentHash, new Remembered(each, version.getAsLong())));
        }
        return shown;
    }

    private Optional<Shown> decided(String contentHash, @Nullable Principal caller) {
        return assets.findByContentHash(contentHash).stream()
                .map(asset -> new Decided(asset, decide(asset, contentHash, caller)))
                .max(Comparator.comparing(Decided::access))
                .filter(decided -> decided.access() != Access.HIDDEN)
                .flatMap(decided -> decided.asset()
                        .originalOf(contentHash)
                        .map(original -> new Shown(original, filename(decided.asset()), decided.access())));
    }

    private Access decide(Asset asset, String contentHash, @Nullable Principal caller) {
        return asset.isPresent(contentHash)
                ? access.decide(asset.id(), caller)
                : access.decideFormer(asset.id(), caller);
    }

    /** Assets of equal pixels share an address, so the most open of them decides. */
    private record Decided(Asset asset, Access access) {}

    private static String filename(Asset asset) {
        String plain = asset.provenance().filename().replaceFirst("\\.[^.]*$", "");
        return UNSAFE_IN_NAMES.matcher(plain).replaceAll("-");
    }

    /** What the renditions of a content hash are made from, for those who may see them. */
    private record Shown(Original original, String filename, Access access) {}

    private record Remembered(Shown shown, long version) {}
}
