/**
 * What was acknowledged survives the sudden death of any process. Real processes, a real database and a real search
 * engine; they die as {@code kill -9} ends them.
 */
@NullMarked
package org.moothall.platform.fault;

import org.jspecify.annotations.NullMarked;
