/**
 * The sweep: removes for good what has been in the trash, or replaced, for long enough. Runs where the role scheduler is;
 * several processes may sweep at once.
 */
@NullMarked
package org.moothall.media.sweep;

import org.jspecify.annotations.NullMarked;
