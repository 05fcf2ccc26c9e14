/**
 * How the test JVMs of one build come to share one start of the services. Whoever comes first, under a file lock,
 * starts the launcher; it leaves the addresses in a file; everyone signs in as a watcher, and the launcher ends when
 * no watcher lives.
 */
@NullMarked
package org.moothall.localservices.lease;

import org.jspecify.annotations.NullMarked;
