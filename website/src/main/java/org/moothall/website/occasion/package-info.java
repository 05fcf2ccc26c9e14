/**
 * What readers can take part in: events and opportunities by date, and as a file for their calendars.
 */
@NullMarked
package org.moothall.website.occasion;

import org.jspecify.annotations.NullMarked;
