/**
 * Full-text search and completions: asks the index, and shows of its answer only what the published documents bear out.
 */
@NullMarked
package org.moothall.content.delivery.search;

import org.jspecify.annotations.NullMarked;
