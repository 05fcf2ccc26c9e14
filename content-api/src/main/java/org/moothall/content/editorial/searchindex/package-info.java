/** The search index as administrators see and keep it. */
@NullMarked
package org.moothall.content.editorial.searchindex;

import org.jspecify.annotations.NullMarked;
