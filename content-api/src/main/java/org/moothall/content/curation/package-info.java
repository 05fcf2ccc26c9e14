/** Keeping best bets and ignored words: who may, refusals, and the audit log. The rules themselves are search's. */
@NullMarked
package org.moothall.content.curation;

import org.jspecify.annotations.NullMarked;
