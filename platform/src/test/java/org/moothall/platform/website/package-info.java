/** What holds between the reader sites and the other modules, which do not know them. */
@NullMarked
package org.moothall.platform.website;

import org.jspecify.annotations.NullMarked;
