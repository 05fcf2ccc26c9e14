package org.moothall.media.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of assets, newest first.
 *
 * @param next for {@code after}, to have the next page; null at the end
 * @param total of all pages
 */
record AssetList(List<AssetView> items, int size, @Nullable String next, long total) {}
