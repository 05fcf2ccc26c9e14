/**
 * The publishing checks: what must be right before an edition may go live, and what would better be.
 */
@NullMarked
package org.moothall.content.checks;

import org.jspecify.annotations.NullMarked;
