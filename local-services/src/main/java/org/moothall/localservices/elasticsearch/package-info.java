/**
 * A real Elasticsearch node from Maven's jars, for development and tests. A node gets a home folder with the server's
 * own transport module and an analysis module of ours, and runs in its own process, so that a test may kill it.
 */
@NullMarked
package org.moothall.localservices.elasticsearch;

import org.jspecify.annotations.NullMarked;
