/**
 * What a Markdown text consists of, with the line of each part: for checks that lead their reader to the place.
 */
@NullMarked
package org.moothall.content.rendering.outline;

import org.jspecify.annotations.NullMarked;
