/**
 * The reader sites as a whole: every page that can be reached by links.
 */
@NullMarked
package org.moothall.platform.sites;

import org.jspecify.annotations.NullMarked;
