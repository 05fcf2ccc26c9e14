/**
 * Asks the delivery API by HTTP and keeps its answers for as long as nothing that readers can see has changed.
 */
@NullMarked
package org.moothall.website.delivery;

import org.jspecify.annotations.NullMarked;
