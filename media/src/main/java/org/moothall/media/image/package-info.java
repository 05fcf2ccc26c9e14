/**
 * Reading and writing pictures: what a file's content says it is, how large it will be once decoded, which way up it
 * goes, and how its pixels become bytes again. Decoding happens only through {@link
 * org.moothall.media.image.DecodeSlots}, so that memory stays bounded.
 */
@NullMarked
package org.moothall.media.image;

import org.jspecify.annotations.NullMarked;
