/**
 * The follower of the publication log: keeps the index in use at the newest number, for as long as the process
 * runs, and catches up by itself after whatever went wrong.
 */
@NullMarked
package org.moothall.search.follow;

import org.jspecify.annotations.NullMarked;
