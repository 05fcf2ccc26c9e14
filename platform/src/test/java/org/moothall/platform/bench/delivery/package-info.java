/**
 * What the delivery API and the write path cost, as ratios of one run: beside nginx and a plain Tomcat with the same
 * bytes, beside the same statement and the same rows through JDBC alone, and as the archive grows.
 */
@NullMarked
package org.moothall.platform.bench.delivery;

import org.jspecify.annotations.NullMarked;
