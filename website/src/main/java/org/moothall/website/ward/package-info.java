/**
 * Wards: who speaks for them, who works for them, what they are like and what is going on there.
 */
@NullMarked
package org.moothall.website.ward;

import org.jspecify.annotations.NullMarked;
