/**
 * The front page.
 */
@NullMarked
package org.moothall.website.front;

import org.jspecify.annotations.NullMarked;
