/**
 * Finds documents for editors, drafts included, by what they filter, search and order by. A page is read from an index,
 * by the way that looks at the fewest rows, so a list of a hundred thousand is as quick as one of a thousand.
 */
@NullMarked
package org.moothall.content.listing;

import org.jspecify.annotations.NullMarked;
