/**
 * What the pages of documents say of themselves: where they lie in the site, what they are shared with, and what they are
 * to machines, in the words of schema.org.
 */
@NullMarked
package org.moothall.website.head;

import org.jspecify.annotations.NullMarked;
