/** Tells the delivery API which queries the reader sites send: neither of the two knows the other. */
@NullMarked
package org.moothall.platform.queries;

import org.jspecify.annotations.NullMarked;
