/**
 * What the platform will not do, and why. A refusal names a code from a closed list, the field, the value and the
 * remedy; it knows nothing of HTTP or GraphQL, which map it in one place each.
 */
@NullMarked
package org.moothall.content.refusal;

import org.jspecify.annotations.NullMarked;
