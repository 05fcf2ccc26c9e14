package org.moothall.media.delivery;

import java.security.Principal;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides who may see an asset. Whoever uses assets implements it as a bean; while nobody does, every asset is hidden. */
@FunctionalInterface
public interface AssetAccess {

    /**
     * What this caller may see. Asked on every request for a rendition, outside any transaction.
     *
     * @param caller the servlet request's principal; none for a caller who has not signed in
     */
    Access decide(UUID assetId, @Nullable Principal caller);

    /** The same for a file that the asset had before it was replaced: nobody, unless whoever uses assets says otherwise. */
    default Access decideFormer(UUID assetId, @Nullable Principal caller) {
        return Access.HIDDEN;
    }

    /**
     * A number that is another one as soon as anything changes that everybody may see, so that a decision for everybody may be
     * remembered as long as it stays; empty when nobody can say, so that each is asked for.
     */
    default OptionalLong version() {
        return OptionalLong.empty();
    }
}
