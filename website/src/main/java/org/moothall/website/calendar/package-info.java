/**
 * Calendar files of events and opportunities, as RFC 5545 has them.
 */
@NullMarked
package org.moothall.website.calendar;

import org.jspecify.annotations.NullMarked;
