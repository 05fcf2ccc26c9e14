/**
 * What callers get over HTTP when access is refused: problem details (RFC 9457) with a code from a closed list and a
 * remedy. Never a page, never more than the caller may know.
 */
@NullMarked
package org.moothall.content.access.problem;

import org.jspecify.annotations.NullMarked;
