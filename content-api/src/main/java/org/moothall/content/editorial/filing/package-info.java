/** Wards, topics and people as editors keep them: who uses them, merged, renamed and removed. */
@NullMarked
package org.moothall.content.editorial.filing;

import org.jspecify.annotations.NullMarked;
