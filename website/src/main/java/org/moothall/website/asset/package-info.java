/**
 * Styles, scripts, fonts: files whose names change with their content.
 */
@NullMarked
package org.moothall.website.asset;

import org.jspecify.annotations.NullMarked;
