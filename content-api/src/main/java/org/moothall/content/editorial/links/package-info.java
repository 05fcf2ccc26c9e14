/** Failing links as editors see them. */
@NullMarked
package org.moothall.content.editorial.links;

import org.jspecify.annotations.NullMarked;
