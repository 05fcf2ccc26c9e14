/**
 * The library: finding assets by words, date, rights and use; the trash, from which they come back; and the sweep, which
 * removes for good what has been in the trash, or replaced, for long enough.
 */
@NullMarked
package org.moothall.media.library;

import org.jspecify.annotations.NullMarked;
