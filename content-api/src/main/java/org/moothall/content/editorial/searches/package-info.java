/** The search record in the editorial API. */
@NullMarked
package org.moothall.content.editorial.searches;

import org.jspecify.annotations.NullMarked;
