/**
 * By whose leave an image is used: its licence, who is in it, and on which day a right or a consent ends. What ends is
 * still good on its last day.
 */
@NullMarked
package org.moothall.media.rights;

import org.jspecify.annotations.NullMarked;
