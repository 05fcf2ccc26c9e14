/**
 * The form of the JSON that is stored: in editions, in published documents and in the publication log. One mapper, so
 * that what one process writes any other can read.
 */
@NullMarked
package org.moothall.content.json;

import org.jspecify.annotations.NullMarked;
