package org.moothall.media.editing;

import java.util.List;

/**
 * One page of assets, newest first.
 *
 * @param page counted from 0
 * @param total of all pages
 */
record AssetList(List<AssetView> items, int page, int size, long total) {}
