/**
 * Hands renditions to readers. Who may see an asset is decided by {@link org.moothall.media.delivery.AssetAccess}; without
 * an answer nobody may. What nobody may see answers as not found.
 */
@NullMarked
package org.moothall.media.delivery;

import org.jspecify.annotations.NullMarked;
