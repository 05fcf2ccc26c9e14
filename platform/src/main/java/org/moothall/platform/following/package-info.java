/**
 * Tells followers of the publication log in this process that it has grown, so that they need not wait for their next
 * look. Followers in other processes find out by themselves.
 */
@NullMarked
package org.moothall.platform.following;

import org.jspecify.annotations.NullMarked;
