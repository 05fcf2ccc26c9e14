/**
 * Importing: content that somebody wrote as files, taken in through the same use cases that editors use. Files may be
 * imported again and again: what is stored like that already stays, what changed becomes a new edition, and what cannot
 * be stored is refused with the file, the line, the field and the remedy.
 */
@NullMarked
package org.moothall.content.importing;

import org.jspecify.annotations.NullMarked;
