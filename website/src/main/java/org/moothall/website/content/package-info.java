/**
 * Content as the delivery API gives it: what a page or a teaser shows.
 */
@NullMarked
package org.moothall.website.content;

import org.jspecify.annotations.NullMarked;
