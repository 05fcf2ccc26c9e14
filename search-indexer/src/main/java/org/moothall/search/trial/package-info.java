/**
 * Shows what a change would do before it is made: asks the judged queries with it and without it. Synonyms are tried on an index
 * of their own, built beside the one in use and removed afterwards; no reader is ever answered from it.
 */
@NullMarked
package org.moothall.search.trial;

import org.jspecify.annotations.NullMarked;
