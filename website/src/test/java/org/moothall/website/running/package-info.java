/** The sites over real HTTP, with a delivery API that does as it is told. */
@NullMarked
package org.moothall.website.running;

import org.jspecify.annotations.NullMarked;
