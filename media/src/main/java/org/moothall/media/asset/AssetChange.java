package org.moothall.media.asset;

import java.util.Optional;

/**
 * What an editor changes about an asset; an empty field stays as it is, an empty text is cleared.
 *
 * @param version the one that the editor saw
 */
public record AssetChange(
        long version,
        Optional<String> alt,
        Optional<String> credit,
        Optional<Double> focalX,
        Optional<Double> focalY) {}
