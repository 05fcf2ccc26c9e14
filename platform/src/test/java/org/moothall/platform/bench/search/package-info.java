/**
 * What search costs: asked through the delivery API and straight, filled by a rebuild and by bare bulk requests, from
 * publishing to being found, and as the index grows. What goes straight to Elasticsearch are the very requests that the
 * program sends, recorded on their way.
 */
@NullMarked
package org.moothall.platform.bench.search;

import org.jspecify.annotations.NullMarked;
