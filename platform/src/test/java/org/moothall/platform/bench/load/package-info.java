/**
 * Loads on a running program over HTTP, from other processes, side by side with the limits of the machine: the same bytes
 * from memory by the same Tomcat, and from a file by nginx.
 */
@NullMarked
package org.moothall.platform.bench.load;

import org.jspecify.annotations.NullMarked;
