/**
 * Builds a new index from the log beside the one in use and then puts it behind the alias in one step. One rebuild
 * runs at a time across all processes; one that died leaves nothing but an index that the next one removes.
 */
@NullMarked
package org.moothall.search.rebuild;

import org.jspecify.annotations.NullMarked;
