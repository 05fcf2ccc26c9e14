/** The synonyms of search as editors keep them. */
@NullMarked
package org.moothall.content.editorial.ranking;

import org.jspecify.annotations.NullMarked;
