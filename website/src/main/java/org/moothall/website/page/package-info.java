/**
 * What all pages have in common: rendering, headers, keeping, and what is shown when something fails.
 */
@NullMarked
package org.moothall.website.page;

import org.jspecify.annotations.NullMarked;
