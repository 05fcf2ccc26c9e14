/**
 * The editors' HTTP side: upload, list, look at and describe assets, and the one place where refusals become problem
 * documents.
 */
@NullMarked
package org.moothall.media.editing;

import org.jspecify.annotations.NullMarked;
