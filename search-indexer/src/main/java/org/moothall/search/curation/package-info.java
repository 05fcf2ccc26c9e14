/**
 * What editors lay down for search: best bets, which come first for a query, and ignored words, by which nothing is found.
 * Rules only; the query package puts them into what it asks.
 */
@NullMarked
package org.moothall.search.curation;

import org.jspecify.annotations.NullMarked;
