/**
 * Keeping the search index: who may have it compared, mended and rebuilt, refusals, and the audit log. The work itself is
 * search's, and an indexer does it.
 */
@NullMarked
package org.moothall.content.searchindex;

import org.jspecify.annotations.NullMarked;
