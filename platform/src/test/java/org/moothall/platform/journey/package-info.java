/**
 * What editors do, from the first click to what readers get, in a real browser against the real program. Controls are
 * found by role and name, as somebody finds them who uses a screen reader.
 */
@NullMarked
package org.moothall.platform.journey;

import org.jspecify.annotations.NullMarked;
