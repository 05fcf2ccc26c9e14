package org.moothall.media.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;

/**
 * A page of the library, newest first.
 *
 * @param next where the next page begins; null at the end
 * @param total of all pages
 */
public record AssetPage(List<Asset> assets, @Nullable String next, long total) {}
