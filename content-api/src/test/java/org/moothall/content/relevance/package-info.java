/** How well search finds in the sample content, beside the last accepted run and two plain ways to search. */
@NullMarked
package org.moothall.content.relevance;

import org.jspecify.annotations.NullMarked;
