/**
 * Images derived from an asset: size, crop and format. The address of a rendition is pure arithmetic on an {@link
 * org.moothall.media.rendition.ImageSource}, without SQL or IO; the rendition is made when it is first asked for, once,
 * and kept.
 */
@NullMarked
package org.moothall.media.rendition;

import org.jspecify.annotations.NullMarked;
