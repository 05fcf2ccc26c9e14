/**
 * Search as readers use it: results with what matched, facets as links, better spellings, and suggestions while they type.
 */
@NullMarked
package org.moothall.website.searching;

import org.jspecify.annotations.NullMarked;
