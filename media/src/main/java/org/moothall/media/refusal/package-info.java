/**
 * Everything that media refuses, with a closed list of codes. A refusal names the field, says what was wrong with which
 * value, and what to do. Nothing here knows HTTP.
 */
@NullMarked
package org.moothall.media.refusal;

import org.jspecify.annotations.NullMarked;
