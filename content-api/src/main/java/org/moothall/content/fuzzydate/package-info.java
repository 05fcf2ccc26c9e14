/**
 * Dates as people plan with them: a day, a month, a season, ongoing, or to confirm.
 */
@NullMarked
package org.moothall.content.fuzzydate;

import org.jspecify.annotations.NullMarked;
