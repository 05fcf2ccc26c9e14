/**
 * Pages of lists, by cursors that carry the value that a list is ordered by and an id. They stay right while content
 * is published, because they say where to go on and not how many to skip.
 */
@NullMarked
package org.moothall.content.delivery.paging;

import org.jspecify.annotations.NullMarked;
