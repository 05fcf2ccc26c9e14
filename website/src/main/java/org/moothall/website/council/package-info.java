/**
 * Who the council is: councillors as a wall chart and a list, officers apart, and the wards.
 */
@NullMarked
package org.moothall.website.council;

import org.jspecify.annotations.NullMarked;
