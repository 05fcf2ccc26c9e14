/**
 * Moments as they are stored: in UTC, to the microsecond. People see Europe/London; the database never does.
 */
@NullMarked
package org.moothall.content.time;

import org.jspecify.annotations.NullMarked;
