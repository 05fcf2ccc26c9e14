/**
 * Images: taken in, checked, kept, cut to size and handed out. Media knows nothing of content: who may see an asset is
 * asked through {@link org.moothall.media.delivery.AssetAccess}, which content answers. Other modules use
 * {@link org.moothall.media.intake.ReceiveUpload}, {@link org.moothall.media.asset.Assets} and
 * {@link org.moothall.media.rendition.Renditions}.
 */
@NullMarked
package org.moothall.media;

import org.jspecify.annotations.NullMarked;
