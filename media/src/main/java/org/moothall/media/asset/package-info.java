/**
 * An image that the council holds, its description and its focal point. The asset guards its own changes; its repository
 * is {@link org.moothall.media.asset.Assets}.
 */
@NullMarked
package org.moothall.media.asset;

import org.jspecify.annotations.NullMarked;
