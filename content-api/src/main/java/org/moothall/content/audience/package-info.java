/**
 * For whom content is. An opening says from when an audience may read an edition; whether a reader may see a
 * document is decided here and nowhere else.
 */
@NullMarked
package org.moothall.content.audience;

import org.jspecify.annotations.NullMarked;
