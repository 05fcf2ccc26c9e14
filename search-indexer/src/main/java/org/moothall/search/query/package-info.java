/**
 * The questions that readers may ask: search, with facets, highlights and a better spelling, and suggestions.
 * The audience is part of every query that is sent, so what a reader may not see is never among the answers.
 */
@NullMarked
package org.moothall.search.query;

import org.jspecify.annotations.NullMarked;
