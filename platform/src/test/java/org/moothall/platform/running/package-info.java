/**
 * The real program, started from its jar as an editor's or a council's machine would start it, and what the tests that
 * need it look at: its two GraphQL APIs, its tables and its search index. An {@link
 * org.moothall.platform.running.Installation} is what several processes share; a {@link
 * org.moothall.platform.running.RunningMoothall} is one of them, which a test may kill.
 */
@NullMarked
package org.moothall.platform.running;

import org.jspecify.annotations.NullMarked;
