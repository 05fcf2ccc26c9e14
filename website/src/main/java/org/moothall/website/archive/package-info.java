/**
 * Everything that was published, by month.
 */
@NullMarked
package org.moothall.website.archive;

import org.jspecify.annotations.NullMarked;
