/**
 * JVMs of our own that each run one server: how they are started, how they say that they are ready, and how they end
 * with the process that started them. Knows nothing of what the servers are.
 */
@NullMarked
package org.moothall.localservices.process;

import org.jspecify.annotations.NullMarked;
